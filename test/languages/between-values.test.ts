import {expect, test} from 'vitest';
import {mayLackComma} from '../../source/languages/between-values.ts';

/** The two values stand between `<` and `>` each. */
function between(marked: string): boolean {
  const ranges = [...marked.matchAll(/<(.+?)>/g)].map(({index, 1: text = ''}, nth) => {
    const start = index - 2 * nth;
    return {start, end: start + text.length};
  });
  const [before, value] = ranges;
  if (!before || !value) throw new Error(`Two values are not marked in ${marked}`);
  return mayLackComma(marked.replace(/[<>]/g, ''), before, value);
}

test.each(['f(<1> <2>)', '[<a>\n  <b>]', "[<'a'><'b'>]", 'f(<a> <a>)'])(
  '%s may lack a comma',
  marked => {
    expect(between(marked)).toBe(true);
  },
);

test.each(['f(<a>  <b>)', 'f(<$a><$a>)', "f(<'a'><'a'>)"])('%s lacks none', marked => {
  expect(between(marked)).toBe(false);
});
