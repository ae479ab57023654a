export interface TextShape {
  readonly close: string;
  /** The opening bracket of `%w[…]` and its like, which can stand inside in pairs. */
  readonly open: string | null;
  readonly interpolates: boolean;
  readonly nested: number;
}

export interface TextStop {
  readonly kind: 'end' | 'hole' | 'cut';
  /** After the closing character; at the `#{` of a hole. */
  readonly at: number;
  readonly nested: number;
}

/** Where a text ends that is read from `from` on: at its closing character, an interpolation, or with the source. */
export function textEnd(source: string, from: number, shape: TextShape): TextStop {
  let {nested} = shape;
  for (let at = from; at < source.length; at++) {
    const next = source.charAt(at);
    if (next === '\\') at++;
    else if (next === shape.open) nested++;
    else if (next === shape.close && nested > 0) nested--;
    else if (next === shape.close) return {kind: 'end', at: at + 1, nested};
    else if (shape.interpolates && next === '#' && source[at + 1] === '{')
      return {kind: 'hole', at, nested};
  }
  return {kind: 'cut', at: source.length, nested};
}

const closers: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '<': '>'};

/** A percent sign that opens a text, such as `%w[`, `%q(` or `%(`; null when it is none. */
export function wordsSign(source: string, at: number) {
  const match = /^%([wWiIqQrs]?)([([{<|!])/.exec(source.slice(at, at + 3));
  if (match === null) return null;
  const [sign, kind = '', open = ''] = match;
  const close = closers[open];
  return {
    length: sign.length,
    close: close ?? open,
    open: close === undefined ? null : open,
    interpolates: !/[wiqs]/.test(kind),
  };
}

/** How many line ends there are between two offsets. */
export function lineEndsIn(source: string, from: number, to: number): number {
  let lines = 0;
  let at = source.indexOf('\n', from);
  for (; at !== -1 && at < to; at = source.indexOf('\n', at + 1)) lines++;
  return lines;
}
