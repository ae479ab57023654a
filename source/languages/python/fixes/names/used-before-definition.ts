import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';

/** A call at the top level that stands above the functions that it needs. */
export const usedBeforeDefinition: Rule = {
  id: 'used-before-definition',
  tier: 3,
  answers: report => undefinedName(report) !== null,
  *suggest(context) {
    const name = undefinedName(context.report);
    const spot = spotOf(context);
    // The call that started it all: the name may be missing in a function that it called.
    const line = context.report.frames.at(-1)?.location.line;
    const statement = spot?.code.lines.find(
      l => l.firstLine <= (line ?? 0) && l.lastLine >= (line ?? 0),
    );
    if (!spot || !statement || statement.width > 0) return;
    const {code} = spot;
    const later = code.lines.slice(code.lines.indexOf(statement) + 1);
    const isDefinedLater = code.blocks.some(
      block => block.name.text === name && !block.parent && later.includes(block.header),
    );
    // Only a bare call can move: what it gives to others below would be missing there.
    const isCall =
      statement.tokens[0]?.kind === 'name' &&
      statement.tokens[1]?.text === '(' &&
      statement.tokens.at(-1)?.text === ')';
    const blocksOnly = later.every(
      ({width, tokens}) => width > 0 || /^(?:def|class|async|@)$/.test(tokens[0]?.text ?? ''),
    );
    if (!isDefinedLater || !isCall || !blocksOnly) return;
    const newline = lineEndingOf(code.source);
    const blank = statement.start === 0 ? later[0]?.firstLine : undefined;
    const end = code.lineStarts[(blank ?? statement.lastLine + 1) - 1] ?? code.source.length;
    const call = code.source.slice(statement.start, statement.end);
    const body = code.source.trimEnd();
    yield {
      source: applyEdits(code.source, [
        replace({start: statement.start, end}, ''),
        insert(body.length, `${newline}${newline}${newline}${call}`),
      ]),
      explanation: `\`${name ?? ''}\` is called before it is defined: the call moves below the definitions.`,
    };
  },
  examples: [
    {
      before: program`
        main()


        def main():
            print(helper(2))


        def helper(n):
            return n * 2
      `,
      after: program`
        def main():
            print(helper(2))


        def helper(n):
            return n * 2


        main()
      `,
      output: '4\n',
    },
  ],
};
