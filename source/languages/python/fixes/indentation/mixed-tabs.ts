import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {isHeader} from '../../code/indentation.ts';
import {codeOf, parse, type Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';

/** Indentation with tabs here and blanks there: all of it in blanks, with the tab width that makes sense. */
export const mixedTabs: Rule = {
  id: 'mixed-tabs',
  tier: 2,
  answers: report =>
    isSyntaxError(
      report,
      'inconsistent use of tabs',
      'unindent does not match',
      'unexpected indent',
      'expected an indented block',
    ),
  *suggest(context) {
    const code = codeOf(context);
    const indents = code.lines.map(({indent}) => indent);
    const isMixed = indents.some(i => i.includes('\t')) && indents.some(i => i.includes(' '));
    if (!isMixed) return;
    for (const width of [4, 8, 2]) {
      const source = applyEdits(code.source, widened(code, width));
      if (!isConsistent(parse(source))) continue;
      yield {
        source,
        explanation: `The tabs of the indentation become ${width} blanks each, like the rest.`,
      };
      return;
    }
  },
  examples: [
    {
      before: 'for n in [1, 2]:\n    m = n\n\tprint(m)\n',
      after: program`
        for n in [1, 2]:
            m = n
            print(m)
      `,
      output: '1\n2\n',
    },
  ],
};

/** Tabs in front of lines of code and comments become blanks. */
function widened({source, lines, comments}: Code, width: number): Edit[] {
  const starts = [...lines, ...comments].map(({start}) => start);
  return [...new Set(starts)].flatMap(start => {
    const indent = /[ \t]*$/.exec(source.slice(Math.max(0, start - maxIndent), start))?.[0] ?? '';
    if (!indent.includes('\t')) return [];
    return [replace({start: start - indent.length, end: start}, expand(indent, width))];
  });
}

const maxIndent = 400;

function expand(indent: string, width: number): string {
  let columns = 0;
  for (const character of indent) columns += character === '\t' ? width - (columns % width) : 1;
  return ' '.repeat(columns);
}

/** Whether every line is at the level of a block that is open, and deeper exactly after headers. */
function isConsistent({lines}: Code): boolean {
  const levels = [0];
  return lines.every((line, index) => {
    const before = lines[index - 1];
    if (before && isHeader(before)) {
      if (line.width <= before.width) return false;
      levels.push(line.width);
      return true;
    }
    while ((levels.at(-1) ?? 0) > line.width) levels.pop();
    return levels.at(-1) === line.width;
  });
}
