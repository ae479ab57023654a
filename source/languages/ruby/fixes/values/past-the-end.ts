import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace, type Code, type Edit} from '../../code/code.ts';
import {isAboutNil} from '../../code/report.ts';

/** A loop over indexes that goes one past the last, where there is nil. */
export const pastTheEnd: Rule = {
  id: 'past-the-end',
  tier: 3,
  answers: isAboutNil,
  *suggest({report, source}) {
    const code = readCode(source);
    const indexed = new Set(
      code
        .tokensOn(report.location?.line ?? 0)
        .flatMap(index => (code.text(index + 1) === '[' ? [code.text(index)] : [])),
    );
    const line = report.location?.line ?? 0;
    const bounds = code.tokens.flatMap((token, index) => {
      const isBefore = token.line <= line && token.line > line - farthest;
      return isBefore && indexed.has(token.text) ? boundBefore(code, index) : [];
    });
    const [bound] = bounds.toReversed();
    if (bound === undefined) return;
    yield {
      source: applyEdits(source, [bound]),
      explanation: 'The last index is one less than the length: the loop goes one too far.',
    };
  },
  examples: [
    inOnePlace({
      before: program`
        list = [3, 4]
        sum = 0
        for i in 0..list.length
          sum += list[i]
        end
        puts sum
      `,
      wrong: 'for i in 0..list.length',
      right: 'for i in 0...list.length',
      output: '7\n',
    }),
    inOnePlace({
      before: program`
        words = %w[a bc]
        i = 0
        while i <= words.size
          puts words[i].length
          i += 1
        end
      `,
      wrong: 'while i <= words.size',
      right: 'while i < words.size',
      output: '1\n2\n',
    }),
  ],
};

/** Lines between the head of a loop and where it fails. */
const farthest = 30;

/** The sign before `list.length` that lets an index be as large as that. */
function boundBefore(code: Code, index: number): Edit[] {
  const isLength =
    code.text(index + 1) === '.' && /^(?:length|size|count)$/.test(code.text(index + 2));
  const sign = code.tokens[index - 1];
  // `list.length - 1` is right as it is.
  if (!isLength || !sign || /^[-+*/]$/.test(code.text(index + 3))) return [];
  if (sign.text === '..') return code.text(index - 2) === '0' ? [replace(sign, '...')] : [];
  return sign.text === '<=' ? [replace(sign, '<')] : [];
}
