/** A test in single or double brackets on one line, by columns from 0. */
export interface Test {
  readonly opening: '[' | '[[';
  /** After the opening bracket. */
  readonly from: number;
  /** At the closing bracket; at the end of its command where there is none. */
  readonly to: number;
  /** `]`, `]]`, or nothing. */
  readonly closing: string;
}

const open = /(?<=^|[\s;|&(!])(\[\[?)(?=\s|["$])/g;

/** The tests of a line, in order. `bare` is the line with what is quoted made harmless. */
export function testsOn(bare: string): Test[] {
  const tests: Test[] = [];
  for (const match of bare.matchAll(open)) {
    const from = match.index + match[0].length;
    const previous = tests.at(-1);
    if (previous && match.index < previous.to) continue;
    const rest = bare.slice(from);
    const end = /(\]\]?)(?=\s*(?:$|[;)&|\0]|then\b|do\b))|;|$/.exec(rest);
    const to = from + (end?.index ?? rest.length);
    tests.push({opening: match[1] === '[[' ? '[[' : '[', from, to, closing: end?.[1] ?? ''});
  }
  return tests;
}
