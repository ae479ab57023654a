/** What a line says about its language, and how loudly. */
export type Sign = readonly [pattern: RegExp, weight: number];

/** How the text of a language is read. What is left out is as in most languages of the C family. */
export interface Reading {
  /** Finds an interpreter of the language in a `#!` line. Default: none; the line speaks for another language. */
  readonly interpreter?: RegExp;
  /** How a `#!` line begins, where the language has something else that begins alike. */
  readonly shebang?: RegExp;
  readonly lineEnd?: string | RegExp;
  /** Lines that say nothing, by how they begin. Default: comments of the C family. */
  readonly silent?: RegExp;
  /** The part of a line that speaks. Default: all of it. */
  readonly spoken?: (line: string) => string;
  /** So much evidence is as good as certain. Default: 6. */
  readonly enough?: number;
  /** How much a sign of a rival counts against one's own of the same weight. Default: 1.5. */
  readonly rivalry?: number;
  /** Whether a text can be in the language at all, from its lines. Default: it can. */
  readonly isPossible?: (lines: readonly string[]) => boolean;
}

/** Only this much of a file is looked at, and no line further than this. */
const mostLines = 400;
const width = 300;

/**
 * Tells how much a text looks like a language, from 0 to 1: by the signs of the language against those of all that it
 * might be taken for. A `#!` line decides alone.
 */
export function resemblanceTo(
  own: readonly Sign[],
  rivals: readonly Sign[],
  reading: Reading = {},
): (source: string) => number {
  const {interpreter, shebang = /^#!/, enough = 6, rivalry = 1.5, isPossible} = reading;
  return source => {
    const first = source.slice(0, 200).split('\n', 1)[0] ?? '';
    if (shebang.test(first)) return interpreter?.test(first) ? 1 : 0;
    const lines = speakingLines(source, reading);
    const weight = weightOf(lines, own);
    if (weight === 0 || isPossible?.(lines) === false) return 0;
    return Math.min(1, weight / enough) * (weight / (weight + rivalry * weightOf(lines, rivals)));
  };
}

/** How loudly lines speak, all together, for the language that signs are of. */
export function weightOf(lines: readonly string[], signs: readonly Sign[]): number {
  let sum = 0;
  for (const line of lines) sum += weightOfLine(line, signs);
  return sum;
}

function weightOfLine(line: string, signs: readonly Sign[]): number {
  let sum = 0;
  for (const [pattern, weight] of signs) if (pattern.test(line)) sum += weight;
  return sum;
}

function speakingLines(source: string, reading: Reading): string[] {
  const {lineEnd = '\n', silent = /^\s*(?:\/\/|\/?\*)/, spoken = line => line} = reading;
  return source
    .slice(0, mostLines * width)
    .split(lineEnd, mostLines)
    .map(line => line.slice(0, width))
    .filter(line => !silent.test(line))
    .map(spoken);
}

/** A line without its `//` comment, and with what is in texts made harmless: nothing stands between their quotes. */
export function withoutTexts(text: RegExp): (line: string) => string {
  return line => line.replaceAll(text, ([quote = '']) => quote + quote).replace(/\s\/\/.*$/, '');
}
