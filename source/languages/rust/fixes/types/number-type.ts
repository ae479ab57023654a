import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {Code, errorsOf, rangeOf} from '../../code/code.ts';

const integers = '(?:[iu](?:8|16|32|64|128|size))';
const index = new RegExp(`^the type \`(?!str\`)[^\`]*\` cannot be indexed by \`&?(${integers})\``);
const label = new RegExp(`^expected \`(${integers})\`, found \`${integers}\`$`);

/** A number where another type of number must be: all that are used as an index at once, any other alone. */
export const numberType: Rule = {
  id: 'number-type',
  tier: 3,
  answers: report => errorsOf(report).some(error => neededType(error) !== null),
  *suggest(context) {
    const code = new Code(context.source);
    const places = errorsOf(context.report).flatMap(error => {
      const type = neededType(error);
      const range = rangeOf(code, context, error.location);
      return type === null || range === null || range.end === range.start ? [] : [{...range, type}];
    });
    const indexes = places.filter(({type}) => type === 'usize');
    const groups =
      indexes.length > 1 ? [indexes, ...places.map(each => [each])] : places.map(each => [each]);
    for (const group of groups) {
      let source = context.source;
      for (const {start, end, type} of group.toSorted((a, b) => b.start - a.start)) {
        const text = source.slice(start, end);
        const value = /^(?:[\w.]|::|\(\)|\[\w+\])+$/.test(text) ? text : `(${text})`;
        source = `${source.slice(0, start)}${value} as ${type}${source.slice(end)}`;
      }
      yield {
        source,
        explanation: `The number becomes ${group[0]?.type ?? 'usize'}, which is needed here.`,
      };
    }
  },
  examples: [
    {
      before:
        'fn main() {\n    let sizes = [4, 5, 6];\n    let at: i32 = 1;\n    println!("{}", sizes[at] + sizes[at + 1]);\n}\n',
      after:
        'fn main() {\n    let sizes = [4, 5, 6];\n    let at: i32 = 1;\n    println!("{}", sizes[at as usize] + sizes[(at + 1) as usize]);\n}\n',
      output: '11\n',
    },
  ],
};

function neededType({type, message, notes, edits}: Report): string | null {
  if (type === 'E0277' && index.test(message)) return 'usize';
  if (type !== 'E0308' || edits.length > 0) return null;
  return notes.flatMap(note => label.exec(note)?.[1] ?? [])[0] ?? null;
}
