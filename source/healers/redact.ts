import {findByEntropy} from './redact/entropy.ts';
import {findByPattern} from './redact/patterns.ts';
import type {SecretKind} from './redact/secret.ts';

/** The secrets of some texts, each with a placeholder such as `<secret-1>` that occurs in none of them. */
export interface Redaction {
  /**
   * One of the texts without its secrets. A long secret that was found in any of them is hidden in all. Placeholders are
   * numbered as they are first needed, so that the numbers depend on which text comes first.
   */
  redact(text: string): string;
  /** A text, such as a model's answer, with the secrets back in place of their placeholders. */
  restore(text: string): string;
  /** How many secrets of which kind are hidden. */
  readonly counts: ReadonlyMap<SecretKind, number>;
}

/** A value that must be hidden wherever it stands, such as one of the program's environment. */
export interface KnownSecret {
  readonly value: string;
  readonly kind: SecretKind;
}

/** Shorter values are hidden where they were found, but not elsewhere: they may be ordinary words there. */
const unmistakableLength = 8;

/**
 * Finds the secrets in texts that are about to leave the machine. For each of `texts`, `restore(redact(text))` is
 * that text. Line ends are never hidden, so lines keep their numbers.
 */
export function makeRedaction(
  texts: readonly string[],
  known: readonly KnownSecret[] = [],
): Redaction {
  const found = collect(texts, known);
  const everywhere = anyOf([...found.keys()].filter(value => value.length >= unmistakableLength));
  const hidden = new Placeholders(unusedLabel(texts));
  const counts = new Map<SecretKind, number>();
  for (const kind of found.values()) {
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    redact: text =>
      replaceSpans(text, spansIn(text, everywhere), value => hidden.placeholderFor(value)),
    restore: text => hidden.restore(text),
    counts,
  };
}

/** `2 API keys and 1 password`: what is hidden, without a word of it. */
export function describeHidden({counts}: Redaction): string {
  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`);
  const last = kinds.pop() ?? 'nothing';
  return kinds.length > 0 ? `${kinds.join(', ')} and ${last}` : last;
}

/** All secret values with their kinds; null for the further lines of one that has several. */
function collect(
  texts: readonly string[],
  known: readonly KnownSecret[],
): Map<string, SecretKind | null> {
  const found = new Map<string, SecretKind | null>();
  for (const {value, kind} of known) {
    const isUsable = value.length >= unmistakableLength && !/\s/.test(value);
    if (isUsable && texts.some(text => text.includes(value))) found.set(value, kind);
  }
  for (const text of texts) {
    for (const {start, end, kind, counts} of merged(findSecrets(text))) {
      const value = text.slice(start, end);
      if (!found.has(value)) found.set(value, counts ? kind : null);
    }
  }
  return found;
}

const findSecrets = (text: string) => [...findByPattern(text), ...findByEntropy(text)];

function spansIn(text: string, everywhere: RegExp | null): Span[] {
  const known = everywhere ? [...text.matchAll(everywhere)] : [];
  return merged([
    ...findSecrets(text),
    ...known.map(({0: value, index}) => ({start: index, end: index + value.length})),
  ]);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** In the order of the text, with those that overlap joined: no rest of a secret may stay visible. */
function merged<S extends Span>(spans: readonly S[]): S[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const joined: S[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (!last || span.start >= last.end) joined.push(span);
    else if (span.end > last.end) joined[joined.length - 1] = {...last, end: span.end};
  }
  return joined;
}

function replaceSpans(
  text: string,
  spans: readonly Span[],
  replacement: (value: string) => string,
): string {
  let result = '';
  let next = 0;
  for (const {start, end} of spans) {
    result += text.slice(next, start) + replacement(text.slice(start, end));
    next = end;
  }
  return result + text.slice(next);
}

/** The same placeholder for the same value, and back. */
class Placeholders {
  readonly #label: string;
  readonly #byValue = new Map<string, string>();
  readonly #values = new Map<string, string>();

  constructor(label: string) {
    this.#label = label;
  }

  placeholderFor(value: string): string {
    const known = this.#byValue.get(value);
    if (known) return known;
    const placeholder = `<${this.#label}-${this.#values.size + 1}>`;
    this.#byValue.set(value, placeholder);
    this.#values.set(placeholder, value);
    return placeholder;
  }

  restore(text: string): string {
    const any = new RegExp(`<${this.#label}-\\d+>`, 'g');
    return text.replace(any, placeholder => this.#values.get(placeholder) ?? placeholder);
  }
}

/** `secret`, or `secret-x`, `secret-xx` and so on when a text has that already. */
function unusedLabel(texts: readonly string[]): string {
  let label = 'secret';
  for (const text of texts) {
    for (const [, taken = ''] of text.matchAll(/<(secret(?:-x+)?)-\d/g)) {
      if (taken.length >= label.length) label = taken === 'secret' ? 'secret-x' : `${taken}x`;
    }
  }
  return label;
}

function anyOf(values: readonly string[]): RegExp | null {
  if (values.length === 0) return null;
  const longestFirst = values.toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map(value =>
    value.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`),
  );
  return new RegExp(escaped.join('|'), 'g');
}
