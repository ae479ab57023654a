import type {Rule} from '../../../rule.ts';
import {Code, readCode} from '../../code/code.ts';
import {defectsOf} from '../../code/defects.ts';
import {tokenize} from '../../code/tokens.ts';
import {program} from '../program.ts';

const mostTries = 40;

const closers: ReadonlyMap<string, string> = new Map([
  ['${', '}'],
  ['$(', ')'],
  ['((', '))'],
  ['(', ')'],
  ['`', '`'],
]);

/** An expansion or substitution that is never closed: `${name`, `$(date`, `$((a + b)`. */
export const unclosedExpansion: Rule = {
  id: 'unclosed-expansion',
  tier: 2,
  answers: ({phase, type}) => phase === 'syntax' || type === 'BadSubstitution',
  *suggest({source}) {
    const code = readCode(source);
    if (!code.tokens.some(token => token.unclosed !== null)) return;
    const defects = defectsOf(code);
    let tries = 0;
    for (const [index, text] of code.lines.entries()) {
      const open = text.length > 2000 ? null : opened(text);
      if (open === null || tries > mostTries) continue;
      for (const {at, closer} of placesFor(text, open)) {
        tries += 1;
        const line = text.slice(0, at) + closer + text.slice(at);
        if (tokenize(line).some(token => token.unclosed !== null)) continue;
        const changed = code.withLine(index + 1, line);
        if (defectsOf(new Code(changed)) >= defects) continue;
        yield {
          source: changed,
          explanation: `What opens with \`${open}\` in line ${index + 1} is never closed.`,
        };
        return;
      }
    }
  },
  examples: [
    {
      before: program`
        name=Ada
        echo "hello \${name"
      `,
      after: program`
        name=Ada
        echo "hello \${name}"
      `,
      output: 'hello Ada\n',
    },
    {
      before: program`
        name=$(printf Ada
        echo "$name"
      `,
      after: program`
        name=$(printf Ada)
        echo "$name"
      `,
      output: 'Ada\n',
    },
    {
      before: program`
        a=1
        b=$((a + 1)
        echo "$b"
      `,
      after: program`
        a=1
        b=$((a + 1))
        echo "$b"
      `,
      output: '2\n',
    },
  ],
};

/** The expansion that a line opens and does not close; null when it closes all. */
function opened(line: string): string | null {
  const inner = tokenize(line).at(-1)?.unclosed ?? null;
  if (inner === null || inner === "'") return null;
  const found = [...line.matchAll(/\$\(\(|\$\(|\$\{|`|\(/g)].map(([text]) => text);
  // A quote that is open inside of one is not what is missing.
  if (inner === '"') return found.findLast(text => text !== '(') ?? null;
  const isArithmetic = inner === '$(' && /\$\(\(/.test(line) && !/\)\)/.test(line);
  return isArithmetic ? '$((' : inner === '((' ? '$((' : inner;
}

interface Insertion {
  readonly at: number;
  readonly closer: string;
}

/** Where the closing bracket may belong, likeliest first. */
function* placesFor(line: string, open: string): Generator<Insertion> {
  const plain = open === '$((' ? '((' : open;
  const closer = closers.get(plain) ?? ')';
  if (plain === '${') {
    // How far an operand reaches cannot be told, unless it is a plain pattern with nothing after it.
    for (const match of line.matchAll(/\$\{[#!]?\w+(?:\[[^\]]*\])?([%#^,]{1,2}[.*_/-]{0,3})?/g)) {
      const end = match.index + match[0].length;
      const next = line.charAt(end);
      if (next === '}' || (match[1] ? /[^"\s)]/ : /[:%#^,+=?/@-]/).test(next)) continue;
      yield {at: end, closer};
    }
    return;
  }
  const end = line.replace(/\s*(?:;\s*(?:then|do)|\|\||&&)?\s*$/, '').length;
  if (plain === '((') {
    const last = line.lastIndexOf(')');
    if (last !== -1) yield {at: last + 1, closer: ')'};
  }
  yield {at: end, closer};
  const quote = line.lastIndexOf('"', end);
  if (quote !== -1) yield {at: quote, closer};
}
