import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace, type Edit} from '../../code/edits.ts';
import {headerColon} from '../../code/expressions.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

const headerWords = /^(?:if|elif|else|for|while|try|except|finally|with|def|class)$/;
/** Words and brackets that stand where other languages start a block. */
const otherOpenings = /^(?:\{|then|do|;|,|->)$/;

/** The header of a block without its colon. */
export const missingColon: Rule = {
  id: 'missing-colon',
  tier: 2,
  answers: report => isSyntaxError(report, "expected ':'"),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const {code, tokens, index} = spot;
    const before = tokens[index - 1];
    const pointed = tokens[index];
    if (!before || pointed?.text === 'if' || (before.text === 'else' && pointed)) return;
    const own =
      pointed?.text === ';' ? replace(pointed, ':') : insert(before.end, pointed ? ': ' : ':');
    if (pointed && (pointed.text === '{' || pointed.text === 'then' || pointed.text === 'do'))
      return;
    const others = otherHeaders(code, spot.line);
    yield {
      source: applyEdits(code.source, [own, ...others]),
      explanation: `The line \`${tokens[0]?.text} …\` starts a block, so it ends with a colon.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        def sign(x):
            if x < 0  # negative
                return "-"
            else:
                return "+"


        print(sign(-1))
      `,
      wrong: 'if x < 0  # negative',
      right: 'if x < 0:  # negative',
      output: '-\n',
    }),
    {
      before: program`
        for n in range(2)
            while n > 0
                print(n)
                break
      `,
      after: program`
        for n in range(2):
            while n > 0:
                print(n)
                break
      `,
      output: '1\n',
    },
  ],
};

/** Other headers without a colon: they are followed by a deeper line and end plainly. */
function otherHeaders(code: Code, line: number): Edit[] {
  return code.lines.flatMap((header, index) => {
    const last = header.tokens.at(-1);
    const isHeader = headerWords.test(header.tokens[0]?.text ?? '') && header.firstLine !== line;
    const next = code.lines[index + 1];
    if (!isHeader || !last || !next || next.width <= header.width) return [];
    if (headerColon(header.tokens) !== null || otherOpenings.test(last.text)) return [];
    return [insert(last.end, ':')];
  });
}
