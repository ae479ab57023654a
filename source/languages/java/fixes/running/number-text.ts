import {insertAfter} from '../../code/edit.ts';
import {splitAtCommas} from '../../code/methods.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** A number in a text with blanks around it. */
export const paddedNumber = javaRule({
  id: 'padded-number',
  tier: 3,
  types: ['NumberFormatException'],
  message: /^For input string: "(?=\s|[^"]*\s")\s*[-+]?\d+\s*"/,
  *mend({code, line}) {
    const {from, end} = code.tokensOfLine(line);
    const calls = code.tokens.slice(from, end).flatMap(({text}, index) => {
      const at = from + index;
      return /^(?:parseInt|parseLong|valueOf)$/.test(text) && code.text(at + 1) === '('
        ? [at + 1]
        : [];
    });
    const [open, ...others] = calls;
    const close = open === undefined ? -1 : code.partner(open);
    if (open === undefined || others.length > 0 || close === -1) return;
    const [argument, ...rest] = splitAtCommas(code, open, close);
    if (!argument || rest.length > 0 || code.between(...argument).includes('+')) return;
    yield {
      edits: [insertAfter(code, argument[1], '.trim()')],
      explanation: 'The number has blanks around it, which trim() takes away.',
    };
  },
  examples: [
    {
      before: mainWith(
        'for (String part : "1, 2".split(",")) {',
        '    System.out.println(Integer.parseInt(part) + 1);',
        '}',
      ),
      after: mainWith(
        'for (String part : "1, 2".split(",")) {',
        '    System.out.println(Integer.parseInt(part.trim()) + 1);',
        '}',
      ),
      output: '2\n3\n',
    },
  ],
});
