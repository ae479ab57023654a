import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace, type Edit} from '../../code/edits.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';

const unknown = /^Unknown format code '([dfeg%])' for object of type '(\w+)'/;

/** A format for numbers of another kind: `.1d` of a float, `.2f` of a text. */
export const formatCode: Rule = {
  id: 'format-code',
  tier: 2,
  answers: report => report.type === 'ValueError' && unknown.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    const [, code, type] = unknown.exec(messageOf(context.report)) ?? [];
    if (!spot || code === undefined) return;
    const edits =
      type === 'float' && code === 'd' ? asFloat(spot) : type === 'str' ? ofText(spot) : [];
    if (edits.length === 0) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation:
        type === 'str'
          ? 'Only a number has this format: the text is read as one.'
          : 'A format with decimals ends with `f`.',
    };
  },
  examples: [
    {
      before: program`
        mean = 2.5
        print(f"mean {mean:>6.1d}")
      `,
      after: program`
        mean = 2.5
        print(f"mean {mean:>6.1f}")
      `,
      output: 'mean    2.5\n',
    },
    {
      before: program`
        price = "2.5"
        print(f"{price:.2f}")
      `,
      after: program`
        price = "2.5"
        print(f"{float(price):.2f}")
      `,
      output: '2.50\n',
    },
  ],
};

/** The one format in the line that has decimals and ends with `d`. */
function asFloat({code, statement}: Spot): Edit[] {
  const text = code.source.slice(statement.start, statement.end);
  const found = Array.from(text.matchAll(/:[^{}:"']{0,12}\.\d+d(?=[}"'])/g));
  const [match] = found;
  if (found.length !== 1 || !match) return [];
  const end = statement.start + match.index + match[0].length;
  return [replace({start: end - 1, end}, 'f')];
}

/** The value of the one field in the failing text that has such a format. */
function ofText({code, range, statement}: Spot): Edit[] {
  const from = range?.start ?? statement.start;
  const text = code.source.slice(from, range?.end ?? statement.end);
  const found = Array.from(text.matchAll(/\{([A-Za-z_][\w.[\]]*):[^{}]{0,12}[dfeg%]\}/g));
  const [match] = found;
  if (found.length !== 1 || !match) return [];
  const start = from + match.index + 1;
  const type = match[0].endsWith('d}') ? 'int' : 'float';
  return [insert(start, `${type}(`), insert(start + (match[1]?.length ?? 0), ')')];
}
