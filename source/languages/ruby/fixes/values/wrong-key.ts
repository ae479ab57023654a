import {nearest} from '../../../near-names.ts';
import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace, type Code} from '../../code/code.ts';

const missing = /^key not found: (:(\w+[?!]?)|"([^"\\]*)")$/;

/** A key that is misspelt, or a text where the keys are symbols. */
export const wrongKey: Rule = {
  id: 'wrong-key',
  tier: 2,
  answers: ({type, message}) => type === 'KeyError' && missing.test(message),
  *suggest({report, source}) {
    const code = readCode(source);
    const right = rightKey(report, code);
    const [, wrong = '', symbol, text] = missing.exec(report.message) ?? [];
    if (right === null) return;
    const isSymbol = right.startsWith(':');
    const forms = new Map([
      [wrong, right],
      [`'${text ?? ''}'`, right],
      ...(symbol !== undefined && isSymbol ? [[`${symbol}:`, `${right.slice(1)}:`] as const] : []),
    ]);
    const line = report.location?.line;
    const all = code.tokens.filter(token => forms.has(token.text));
    const here = all.filter(token => token.line === line);
    const slips = here.length > 0 ? here : all;
    if (slips.length === 0 || (here.length === 0 && all.length > 1)) return;
    yield {
      source: applyEdits(
        source,
        slips.map(token => replace(token, forms.get(token.text) ?? token.text)),
      ),
      explanation: `There is no key \`${wrong}\`; there is \`${right}\`.`,
    };
  },
  examples: [
    {
      before: 'sizes = {small: 1, large: 3}\nputs sizes.fetch(:lagre)\n',
      after: 'sizes = {small: 1, large: 3}\nputs sizes.fetch(:large)\n',
      output: '3\n',
    },
    {
      before: program`
        user = {name: "Ada"}
        puts user.fetch("name")
      `,
      after: program`
        user = {name: "Ada"}
        puts user.fetch(:name)
      `,
      output: 'Ada\n',
    },
  ],
};

/** The key in the program's own words: the same one of the other kind, or the near one that Ruby suggests. */
function rightKey(report: Report, code: Code): string | null {
  const [, , symbol, text] = missing.exec(report.message) ?? [];
  const has = (...forms: string[]) => code.tokens.some(token => forms.includes(token.text));
  if (text !== undefined && /^\w+$/.test(text) && has(`${text}:`)) return `:${text}`;
  const wrong = symbol ?? text ?? '';
  const hints = report.hints.flatMap(hint => /^Did you mean\?\s+(.+)$/.exec(hint)?.[1] ?? []);
  const kind = symbol === undefined ? '"' : ':';
  const own = hints.filter(hint => hint.startsWith(kind));
  const plain = (hint: string) => hint.replace(/^:|^"|"$/g, '');
  const best = nearest(wrong, own.map(plain));
  return own.find(hint => plain(hint) === best) ?? null;
}
