import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode, type Code} from '../../code/code.ts';
import {unknownOf} from '../../code/report.ts';
import {usesOf} from '../../code/usage.ts';

/** Counting or collecting under keys that are not there yet, in a hash without a default. */
export const hashDefault: Rule = {
  id: 'hash-default',
  tier: 3,
  answers: report =>
    defaultFor(unknownOf(report)?.name) !== null && unknownOf(report)?.receiver === 'nil',
  *suggest({report, source}) {
    const method = unknownOf(report)?.name ?? '';
    const start = defaultFor(method);
    const code = readCode(source);
    const name = start === null ? null : hashOn(code, report.location?.line ?? 0, method);
    if (start === null || name === null) return;
    const empty = usesOf(code, name).filter(
      index =>
        code.text(index + 1) === '=' &&
        code.text(index + 2) === '{' &&
        code.text(index + 3) === '}',
    );
    const [only = -1] = empty;
    const [open, close] = [code.tokens[only + 2], code.tokens[only + 3]];
    if (empty.length !== 1 || !open || !close) return;
    yield {
      source: applyEdits(source, [{start: open.start, end: close.end, text: start}]),
      explanation: `A key that is not in \`${name}\` yet has to start with something.`,
    };
  },
  examples: [
    {
      before: program`
        counts = {}
        "abca".each_char { |letter| counts[letter] += 1 }
        puts counts["a"]
      `,
      after: program`
        counts = Hash.new(0)
        "abca".each_char { |letter| counts[letter] += 1 }
        puts counts["a"]
      `,
      output: '2\n',
    },
    {
      before: program`
        groups = {}
        %w[ant ape bee].each { |word| groups[word[0]] << word }
        puts groups["a"].join(" ")
      `,
      after: program`
        groups = Hash.new { |hash, key| hash[key] = [] }
        %w[ant ape bee].each { |word| groups[word[0]] << word }
        puts groups["a"].join(" ")
      `,
      output: 'ant ape\n',
    },
  ],
};

function defaultFor(method: string | undefined): string | null {
  if (method === '+') return 'Hash.new(0)';
  const collects = method === '<<' || method === 'push' || method === 'append';
  return collects ? 'Hash.new { |hash, key| hash[key] = [] }' : null;
}

/** The hash whose value under a key a line adds to; null when there is none, or a text may be meant. */
function hashOn(code: Code, line: number, method: string): string | null {
  for (const index of code.tokensOn(line)) {
    const {kind, text = ''} = code.tokens[index] ?? {};
    if ((kind !== 'name' && kind !== 'variable') || code.text(index + 1) !== '[') continue;
    const close = code.partner(index + 1);
    if (close === -1) continue;
    const [after, value] = [code.text(close + 1), code.tokens[close + 2]];
    if (method === '+') {
      if (after === '+=' && value?.kind !== 'string' && value?.text !== '[') return text;
    } else if (after === method || (after === '.' && value?.text === method)) return text;
  }
  return null;
}
