import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode, replace, type Code, type Edit} from '../../code/code.ts';
import {unknownOf} from '../../code/report.ts';
import {isBound, usesOf} from '../../code/usage.ts';

/** Functions of Python that are methods here. */
const methods: ReadonlyMap<string, string> = new Map([
  ['len', 'length'],
  ['strlen', 'length'],
  ['count', 'length'],
  ['str', 'to_s'],
  ['int', 'to_i'],
  ['parseInt', 'to_i'],
  ['float', 'to_f'],
  ['parseFloat', 'to_f'],
  ['abs', 'abs'],
  ['sum', 'sum'],
  ['min', 'min'],
  ['max', 'max'],
  ['sorted', 'sort'],
  ['reversed', 'reverse'],
  ['round', 'round'],
  ['ord', 'ord'],
  ['chr', 'chr'],
  ['type', 'class'],
]);
/** How other languages print a line. */
const printers: ReadonlyMap<string, readonly string[]> = new Map([
  ['console', ['log', 'info', 'error', 'warn']],
  ['Console', ['WriteLine']],
  ['System', ['out', 'println']],
  ['fmt', ['Println']],
]);
const plainPrinters: ReadonlySet<string> = new Set(['println', 'echo', 'cout', 'writeln', 'say']);

/** `len(list)`, `str(number)`, `console.log(text)`: functions that are methods here, or bear another name. */
export const foreignFunction: Rule = {
  id: 'foreign-function',
  tier: 3,
  answers: report => unknownOf(report) !== null,
  *suggest({report, source}) {
    const name = unknownOf(report)?.name ?? '';
    const code = readCode(source);
    if (isBound(code, name)) return;
    const uses = usesOf(code, name).filter(index => !code.isMember(index));
    const edits = uses.flatMap(index => printed(code, index) ?? called(code, index));
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `\`${name}\` is how another language does it; Ruby has a method for that.`,
    };
  },
  examples: [
    {
      before: 'words = %w[a b]\nputs len(words) * 2\n',
      after: 'words = %w[a b]\nputs words.length * 2\n',
      output: '4\n',
    },
    {
      before: 'console.log("total", 3)\n',
      after: 'puts("total", 3)\n',
      output: 'total\n3\n',
    },
    {
      before: 'puts "sum: " + str(1 + 2)\n',
      after: 'puts "sum: " + (1 + 2).to_s\n',
      output: 'sum: 3\n',
    },
  ],
};

function printed(code: Code, index: number): Edit[] | null {
  const token = code.tokens[index];
  if (!token) return null;
  if (plainPrinters.has(token.text)) return [replace(token, 'puts')];
  const members = printers.get(token.text);
  if (members === undefined) return null;
  let last = index;
  while (code.text(last + 1) === '.' && members.includes(code.text(last + 2))) last += 2;
  const end = code.tokens[last]?.end ?? token.end;
  return last === index ? null : [{start: token.start, end, text: 'puts'}];
}

/** `f(x)` as `x.g`, in parentheses when `x` is more than one value. */
function called(code: Code, index: number): Edit[] {
  const token = code.tokens[index];
  const right = methods.get(token?.text ?? '');
  const open = code.tokens[index + 1];
  if (!token || right === undefined || open?.text !== '(' || open.start !== token.end) return [];
  const close = code.partner(index + 1);
  const closing = code.tokens[close];
  if (!closing || close === index + 2) return [];
  const inside = code.tokens.slice(index + 2, close);
  if (inside.some(({kind, text}) => kind === 'operator' && text === ',')) return [];
  const isSimple = !inside.some(
    ({kind, text}) => kind === 'operator' && !/^[.()[\]]$|^&\.$|^::$/.test(text),
  );
  const prefix = {start: token.start, end: open.end, text: isSimple ? '' : '('};
  return [prefix, replace(closing, `${isSimple ? '' : ')'}.${right}`)];
}
