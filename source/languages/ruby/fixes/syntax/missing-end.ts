import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode, type Code, type Edit} from '../../code/code.ts';
import {blocksOf, isEnd, opensBlock} from '../../code/blocks.ts';
import {isSyntaxError} from '../../code/report.ts';

/** A block without its `end`, found by how the lines are indented. */
export const missingEnd: Rule = {
  id: 'missing-end',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const code = readCode(source);
    const {unclosed} = blocksOf(code);
    if (unclosed.length === 0) return;
    const edits = endsByIndentation(code);
    if (edits.length !== unclosed.length) return;
    const [first] = edits;
    yield {
      source: applyEdits(source, edits),
      explanation: `The \`${first?.keyword}\` on line ${first?.line} lacks its \`end\`.`,
    };
  },
  examples: [
    {
      before: program`
        def grade(points)
          if points > 50
            "passed"
          else
            "failed"
        end

        puts grade(70)
      `,
      after: program`
        def grade(points)
          if points > 50
            "passed"
          else
            "failed"
          end
        end

        puts grade(70)
      `,
      output: 'passed\n',
    },
    {
      before: program`
        class A
          def one
            1

          def two
            2
          end
        end
        puts A.new.two
      `,
      after: program`
        class A
          def one
            1
          end

          def two
            2
          end
        end
        puts A.new.two
      `,
      output: '2\n',
    },
    {
      before: '[1, 2].each do |n|\n  puts n\n\nputs "done"\n',
      after: '[1, 2].each do |n|\n  puts n\nend\n\nputs "done"\n',
      output: '1\n2\ndone\n',
    },
  ],
};

interface Missing extends Edit {
  readonly keyword: string;
  readonly line: number;
}

interface Open {
  readonly keyword: string;
  readonly line: number;
  readonly indent: string;
}

const clause = /^(?:else|elsif|when|in|rescue|ensure|then|\.|&\.|[)\]}]|\|\||&&)/;

/** An `end` for each block that is still open where a line is indented no deeper than its head. */
function endsByIndentation(code: Code): Missing[] {
  const open: Open[] = [];
  const missing: Missing[] = [];
  let lastLine = 1;
  const close = (isOver: (block: Open) => boolean) => {
    for (let top = open.at(-1); top && isOver(top); top = open.at(-1)) {
      open.pop();
      const at = insertAt(code.lineEnd(lastLine), `\n${top.indent}end`);
      missing.push({...at, keyword: top.keyword, line: top.line});
    }
  };
  for (const [number, text] of code.lines.entries()) {
    const line = number + 1;
    const on = code.tokensOn(line);
    const [first] = on;
    // Inside of a text or a comment nothing is indented.
    if (first === undefined || text.trim() === '') continue;
    const isFirst = code.tokens[first]?.start === code.lineStart(line) + code.indent(line).length;
    const width = code.indent(line).length;
    if (isFirst && code.tokens[first]?.kind !== 'string') {
      if (isEnd(code, first)) close(({indent}) => indent.length > width);
      else if (!clause.test(text.trim())) close(({indent}) => indent.length >= width);
      else close(({indent}) => indent.length > width);
    }
    for (const index of on) {
      if (opensBlock(code, index))
        open.push({keyword: code.text(index), line, indent: code.indent(line)});
      else if (isEnd(code, index)) open.pop();
    }
    lastLine = line;
  }
  close(() => true);
  return missing;
}
