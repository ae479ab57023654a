import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, type Edit, replace} from '../../code/edits.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** Names that begin with a digit, such as `1st` or `2nd_line`, wherever they stand. */
export const nameFromDigit: Rule = {
  id: 'name-from-digit',
  tier: 3,
  answers: report => isSyntaxError(report, 'invalid decimal literal', 'invalid syntax'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const written = writtenNames(spot.code);
    const here = written.find(
      ({line, start, end}) => line === spot.line && start <= spot.to && end >= spot.at - 1,
    );
    if (!here) return;
    const same = written.filter(({text}) => text === here.text);
    // A product such as `2x` is not given a value.
    if (!same.some(each => each.isBound)) return;
    const name = nameFor(here.text, new Set(spot.code.tokens.map(({text}) => text)));
    yield {
      source: applyEdits(
        context.source,
        same.map((each): Edit => replace(each, name)),
      ),
      explanation: `A name does not begin with a digit: \`${here.text}\` becomes \`${name}\`.`,
    };
  },
  examples: [
    {
      before: program`
        1st = "Ada"
        print(1st, 1st.upper())
      `,
      after: program`
        lst = "Ada"
        print(lst, lst.upper())
      `,
      output: 'Ada ADA\n',
    },
    {
      before: program`
        def total(2nd_list):
            return sum(2nd_list)


        print(total([1, 2]))
      `,
      after: program`
        def total(nd_list2):
            return sum(nd_list2)


        print(total([1, 2]))
      `,
      output: '3\n',
    },
  ],
};

interface Written extends Pick<Token, 'start' | 'end' | 'line' | 'text'> {
  /** Whether it gets a value here. */
  readonly isBound: boolean;
}

/** A number with a name right behind it, which is no number with an exponent or of a base. */
function writtenNames({outer}: Code): Written[] {
  return outer.flatMap((number, index): Written[] => {
    const name = outer[index + 1];
    if (number.kind !== 'number' || name?.kind !== 'name' || name.start !== number.end) return [];
    if (!/^\d+$/.test(number.text)) return [];
    const before = outer[index - 1];
    const after = outer[index + 2]?.text ?? '';
    const isFirst = before === undefined || before.line !== number.line;
    const isTarget = isFirst && /^[-+*/]?=$/.test(after);
    const isLoop = before?.text === 'for' && after === 'in';
    const isParameter = isFirst
      ? false
      : outer.some(({text}, at) => text === 'def' && isWithin(outer, at, index));
    return [
      {
        start: number.start,
        end: name.end,
        line: number.line,
        text: number.text + name.text,
        isBound: isTarget || isLoop || isParameter,
      },
    ];
  });
}

/** Whether a token stands between the brackets of a function's parameters. */
function isWithin(tokens: readonly Token[], definition: number, index: number): boolean {
  const close = tokens.findIndex(({text}, at) => at > definition && text === ')');
  return (
    tokens[definition + 2]?.text === '(' &&
    index > definition + 2 &&
    (close === -1 || index < close)
  );
}

/** A 1 that was meant for an l; else the digits at the end. Never a name that the program has. */
function nameFor(written: string, taken: ReadonlySet<string>): string {
  const [, digits = '', rest = ''] = /^(\d+)(.*)$/su.exec(written) ?? [];
  const wanted = [...(digits === '1' ? [`l${rest}`] : []), `${rest}${digits}`, `_${written}`];
  let name = wanted.find(each => !taken.has(each)) ?? `_${written}`;
  while (taken.has(name)) name = `_${name}`;
  return name;
}
