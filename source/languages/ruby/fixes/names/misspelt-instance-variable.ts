import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace} from '../../code/code.ts';
import {isAboutNil} from '../../code/report.ts';
import {blockAround, usesOf} from '../../code/usage.ts';

/** An instance variable that is never set, near one that is: unset ones are nil. */
export const misspeltInstanceVariable: Rule = {
  id: 'misspelt-instance-variable',
  tier: 3,
  answers: isAboutNil,
  *suggest({report, source}) {
    const code = readCode(source);
    const onLine = code.tokensOn(report.location?.line ?? 0);
    for (const index of onLine) {
      const {kind, text = ''} = code.tokens[index] ?? {};
      if (kind !== 'variable' || !text.startsWith('@')) continue;
      const around = blockAround(code, index, ['class', 'module']);
      const isSet = (name: string) =>
        usesOf(code, name).some(each => {
          const isInside = !around || (each > around.start && each < around.end);
          return isInside && /^(?:(?:\|\|)?=|,)$/.test(code.text(each + 1));
        });
      const names = new Set(code.tokens.filter(each => each.kind === 'variable').map(t => t.text));
      const right = nearest(text, [...names].filter(isSet));
      if (isSet(text) || right === null) continue;
      const slips = usesOf(code, text).flatMap(each => code.tokens[each] ?? []);
      yield {
        source: applyEdits(
          source,
          slips.map(slip => replace(slip, right)),
        ),
        explanation: `\`${text}\` is never set; \`${right}\` is.`,
      };
      return;
    }
  },
  examples: [
    inOnePlace({
      before: program`
        class Log
          def initialize
            @lines = []
          end

          def add(line)
            @lnies << line
            @lines.size
          end
        end
        puts Log.new.add("a")
      `,
      wrong: '@lnies << line',
      right: '@lines << line',
      output: '1\n',
    }),
  ],
};
