import {replaceToken, wrap} from '../../code/edit.ts';
import {splitAtCommas} from '../../code/methods.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** A conversion of `printf` for another kind of value. */
export const formatCode = javaRule({
  id: 'format-code',
  tier: 3,
  types: ['IllegalFormatConversionException', 'UnknownFormatConversionException'],
  message: /^(\w) != java\.lang\.(\w+)$|^Conversion = '([iu])'$/,
  *mend({code, match, line}) {
    const [, sign = match[3], type] = match;
    const {from, end} = code.tokensOfLine(line);
    const at = code.tokens.findIndex(
      ({kind, text}, index) =>
        index >= from && index < end && kind === 'string' && text.includes('%'),
    );
    const text = code.text(at);
    const found = [...text.matchAll(/%(?!n|%)[-+ 0,#]*\d*(?:\.\d+)?([a-zA-Z])/g)];
    const wrong = found.findIndex(([, each]) => each === sign);
    const place = found[wrong];
    if (at === -1 || !place || found.filter(([, each]) => each === sign).length > 1) return;
    const open = code.enclosing(at, '(');
    const argument = splitAtCommas(code, open, code.partner(open))[wrong + 1];
    if (sign === 'f' && /^(?:Integer|Long)$/.test(type ?? '')) {
      if (!argument) return;
      yield {
        edits:
          argument[0] === argument[1]
            ? wrap(code, ...argument, '(double) ', '')
            : wrap(code, ...argument, '(double) (', ')'),
        explanation: 'The value is a whole number, and %f takes fractions.',
      };
      return;
    }
    const own =
      type === 'String' || type === 'Boolean' ? 's' : sign === 'i' || sign === 'u' ? 'd' : null;
    if (own === null || place[0].includes('.')) return;
    const letter = place.index + place[0].length - 1;
    yield {
      edits: [replaceToken(code, at, text.slice(0, letter) + own + text.slice(letter + 1))],
      explanation: `The value is printed with %${own}, not %${sign}.`,
    };
  },
  examples: [
    {
      before: mainWith('System.out.printf("%d!%n", "hi");'),
      after: mainWith('System.out.printf("%s!%n", "hi");'),
      output: 'hi!\n',
    },
    {
      before: mainWith('int n = 2;', 'System.out.printf("%.1f%n", n);'),
      after: mainWith('int n = 2;', 'System.out.printf("%.1f%n", (double) n);'),
      output: '2.0\n',
    },
  ],
});
