import type {Rule} from '../../rule.ts';
import type {Code} from '../../gcc/code/code.ts';
import {edited, replaceToken} from '../../gcc/code/edit.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';
import {cppMainWith} from '../../gcc/fixes/main-with.ts';

const wrongWay = /^no match for 'operator(<<|>>)' \(operand types are 'std::(istream|ostream)'/;

/** `cin <<` and `cout >>`. */
export const streamDirection: Rule = {
  id: 'stream-direction',
  tier: 2,
  answers: says(wrongWay),
  *suggest(context) {
    const [found] = errorsSaying(context, wrongWay);
    const [, operator, stream] = found?.match ?? [];
    if (!found || operator === undefined || (operator === '<<') === (stream === 'ostream')) return;
    const {code, location} = found;
    const own = operator === '<<' ? '>>' : '<<';
    const places = statementOf(code, location.line).filter(at => code.text(at) === operator);
    if (places.length === 0) return;
    yield {
      source: edited(code, ...places.map(at => replaceToken(code, at, own))),
      explanation:
        stream === 'istream'
          ? 'What is read comes out of the stream: >>.'
          : 'What is written goes into the stream: <<.',
    };
  },
  examples: [
    {
      before: cppMainWith('int n = 4;', 'std::cout >> n >> "\\n";'),
      after: cppMainWith('int n = 4;', 'std::cout << n << "\\n";'),
      output: '4\n',
    },
  ],
};

/** From a line to the end of the statement that begins there. Of the operators of one chain the wrong ones alone are looked for. */
function statementOf(code: Code, line: number): readonly number[] {
  const {from} = code.tokensOfLine(line);
  const found: number[] = [];
  for (let at = from; at < code.tokens.length && code.text(at) !== ';'; at++) found.push(at);
  return found;
}
