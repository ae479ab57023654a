import {costOf} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

const unknown = /^cannot find macro `(\w+)`/;

/** `printn!`. Where two macros are equally near, the one that the program uses elsewhere is meant. */
export const misspeltMacro: Rule = {
  id: 'misspelt-macro',
  tier: 1,
  answers: ({message}) => unknown.test(message),
  *suggest(context) {
    const code = new Code(context.source);
    const name = unknown.exec(context.report.message)?.[1];
    const range = rangeOf(code, context, context.report.location);
    if (name === undefined || range === null || !code.source.startsWith(name, range.start)) return;
    const macro = nearestMacro(name, code, range.start);
    if (macro === null) return;
    yield {
      source: code.replace(range.start, range.start + name.length, macro),
      explanation: `The macro ${name}! does not exist; ${macro}! is meant.`,
    };
  },
  examples: [
    {
      before: 'fn main() {\n    printn!("one");\n    println!("two");\n}\n',
      after: 'fn main() {\n    println!("one");\n    println!("two");\n}\n',
      output: 'one\ntwo\n',
    },
    {
      before: 'fn main() {\n    let sizes = vce![1, 2];\n    println!("{}", sizes.len());\n}\n',
      after: 'fn main() {\n    let sizes = vec![1, 2];\n    println!("{}", sizes.len());\n}\n',
      output: '2\n',
    },
  ],
};

const macros =
  'print println eprint eprintln format write writeln vec panic assert assert_eq assert_ne debug_assert matches todo unimplemented unreachable concat stringify env include_str'.split(
    ' ',
  );

function nearestMacro(name: string, code: Code, at: number): string | null {
  const own = code.tokens.flatMap((token, index) =>
    token.text === 'macro_rules' ? [code.text(index + 2)] : [],
  );
  const costs = [...new Set([...macros, ...own])].map(
    macro => [macro, costOf(name, macro)] as const,
  );
  const least = Math.min(...costs.map(([, cost]) => cost));
  if (least === Infinity) return null;
  const near = costs.filter(([, cost]) => cost < least + 0.5).map(([macro]) => macro);
  if (near.length === 1) return near[0] ?? null;
  const used = near.filter(macro => isUsed(code, macro, at));
  return used.length === 1 ? (used[0] ?? null) : null;
}

const isUsed = (code: Code, macro: string, at: number) =>
  code.tokens.some(
    ({text, start}, index) => text === macro && start !== at && code.text(index + 1) === '!',
  );
