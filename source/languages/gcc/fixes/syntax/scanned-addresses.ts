import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {edited, insertAfter, replaceToken, type Edit} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const wrong =
  /^expected (?:primary-)?expression before '%' token|^invalid operands (?:to|of types .* to) binary '?(?:operator)?&/;

/** The arguments of `scanf`: `%n` for `&n`, and addresses without commas between them. */
export const scannedAddresses: Rule = {
  id: 'scanned-addresses',
  tier: 2,
  answers: says(wrong),
  *suggest(context) {
    for (const {code, location} of errorsSaying(context, wrong).slice(0, 1)) {
      const {from, end} = code.tokensOfLine(location.line);
      const edits: Edit[] = [];
      for (let at = from; at < end; at++) {
        const isName = code.isName(at + 1) && isArgument(code, at);
        if (isName && code.text(at) === '%' && /^[,(]$/.test(code.text(at - 1)))
          edits.push(replaceToken(code, at, '&'));
        if (isName && code.text(at) === '&' && /^[\w\]]+$/.test(code.text(at - 1)))
          edits.push(insertAfter(code, at - 1, ','));
      }
      if (edits.length === 0) return;
      yield {
        source: edited(code, ...edits),
        explanation: 'Each variable that is read has & before it, and a comma between.',
      };
    }
  },
  examples: [
    {
      before: mainWith('int n = 1;', 'sscanf("41", "%d", %n);', 'printf("%d\\n", n);'),
      after: mainWith('int n = 1;', 'sscanf("41", "%d", &n);', 'printf("%d\\n", n);'),
      output: '41\n',
    },
    {
      before: mainWith('int a, b;', 'sscanf("4 5", "%d%d", &a &b);', 'printf("%d\\n", a + b);'),
      after: mainWith('int a, b;', 'sscanf("4 5", "%d%d", &a, &b);', 'printf("%d\\n", a + b);'),
      output: '9\n',
    },
  ],
};

const isArgument = (code: Code, at: number): boolean =>
  code.text(code.enclosing(at, '(') - 1).endsWith('scanf');
