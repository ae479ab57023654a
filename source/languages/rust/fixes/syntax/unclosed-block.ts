import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';

/** A block without its closing brace, which the indentation tells from those around it. */
export const unclosedBlock: Rule = {
  id: 'unclosed-block',
  tier: 3,
  answers: ({phase, message}) =>
    phase === 'syntax' && message.startsWith('this file contains an unclosed delimiter'),
  *suggest({source, lines}) {
    const code = new Code(source);
    const place = firstDedent(code);
    if (place === null) {
      const end = source.endsWith('\n') ? source : `${source}\n`;
      yield {source: `${end}}\n`, explanation: 'The last block is not closed.'};
      return;
    }
    const {line, start, indent} = place;
    const isContinued = /^\s*else\b/.test(lines[line - 1] ?? '');
    // Blank lines and comments before a line belong to it.
    const at = isContinued ? start : blockStart(lines, line, code);
    yield {
      source: code.insert(at, isContinued ? '} ' : `${indent}}\n`),
      explanation: `The block that begins in line ${place.opened} is not closed.`,
    };
  },
  examples: [
    {
      before: 'fn greet() {\n    println!("hello");\n\nfn main() {\n    greet();\n}\n',
      after: 'fn greet() {\n    println!("hello");\n}\n\nfn main() {\n    greet();\n}\n',
      output: 'hello\n',
    },
    {
      before:
        'fn main() {\n    let n = 3;\n    if n > 5 {\n        println!("big");\n    else {\n        println!("small");\n    }\n}\n',
      after:
        'fn main() {\n    let n = 3;\n    if n > 5 {\n        println!("big");\n    } else {\n        println!("small");\n    }\n}\n',
      output: 'small\n',
    },
  ],
};

interface Dedent {
  readonly line: number;
  readonly start: number;
  readonly indent: string;
  readonly opened: number;
}

/** The first line that stands no further right than the line that opened the block it would be in. */
function firstDedent(code: Code): Dedent | null {
  const open: {readonly line: number; readonly indent: string}[] = [];
  let line = 0;
  for (const token of code.tokens) {
    const isFirst = token.line !== line;
    line = token.line;
    const block = open.at(-1);
    if (isFirst && block && token.text !== '}' && token.kind === 'name') {
      const indent = code.indentOf(line);
      if (indent.length <= block.indent.length && line > block.line) {
        return {line, start: token.start, indent: block.indent, opened: block.line};
      }
    }
    if (token.text === '{') open.push({line, indent: code.indentOf(line)});
    if (token.text === '}') open.pop();
  }
  return null;
}

/** The offset behind the last line of code before a line. */
function blockStart(lines: readonly string[], line: number, code: Code): number {
  let before = line - 1;
  while (before > 0 && /^\s*(?:\/\/.*|#\[.*)?$/.test(lines[before - 1] ?? '')) before -= 1;
  return code.offset(before + 1, 1) ?? code.source.length;
}
