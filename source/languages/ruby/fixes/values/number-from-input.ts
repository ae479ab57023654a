import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode} from '../../code/code.ts';
import {usesOf} from '../../code/usage.ts';

const compared =
  /^comparison of (?:String with -?\d+(\.\d+)?|(?:Integer|Float) with String) failed/;
const coerced = /^String can't be coerced into (?:Integer|(Float))/;

/** What was read is text, and is compared or counted with as a number. */
export const numberFromInput: Rule = {
  id: 'number-from-input',
  tier: 3,
  answers: report => kindOf(report) !== null,
  *suggest({report, source}) {
    const method = kindOf(report);
    const code = readCode(source);
    const names = code
      .tokensOn(report.location?.line ?? 0)
      .flatMap(index => code.tokens[index] ?? [])
      .filter(({kind}) => kind === 'name' || kind === 'variable');
    for (const {text} of names) {
      const [set, ...others] = usesOf(code, text).filter(index => code.text(index + 1) === '=');
      if (set === undefined || others.length > 0) continue;
      const on = code.tokensOn(code.tokens[set]?.line ?? 0).filter(index => index > set + 1);
      const read = on.map(index => code.text(index)).join('');
      if (!/^(?:\$stdin\.|STDIN\.)?gets(?:&?\.(?:chomp|strip|to_s))*$|^ARGV\[\d+\]$/.test(read))
        continue;
      const last = code.tokens[on.at(-1) ?? 0];
      if (!last) continue;
      yield {
        source: applyEdits(source, [insertAt(last.end, `.${method}`)]),
        explanation: `\`${text}\` is read as text: \`${method}\` makes a number of it.`,
      };
      return;
    }
  },
  examples: [
    {
      before:
        "$stdin = DATA\nage = $stdin.gets.chomp\nputs age > 17 ? 'adult' : 'child'\n__END__\n12\n",
      after:
        "$stdin = DATA\nage = $stdin.gets.chomp.to_i\nputs age > 17 ? 'adult' : 'child'\n__END__\n12\n",
      output: 'child\n',
    },
  ],
};

/** How a number is made of the text; null for another error. */
function kindOf({type, message}: Report): 'to_i' | 'to_f' | null {
  const match =
    type === 'ArgumentError'
      ? compared.exec(message)
      : type === 'TypeError'
        ? coerced.exec(message)
        : null;
  if (match === null) return null;
  return match[1] === undefined ? 'to_i' : 'to_f';
}
