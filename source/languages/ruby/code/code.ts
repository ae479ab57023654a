import type {Edit} from '../../edit.ts';
import {LexedSource} from '../../lexed-source.ts';
import type {Location} from '../../report.ts';
import {tokenize, type Token} from './tokens.ts';

export {applyEdits, insertAt, replace, type Edit} from '../../edit.ts';

/** A program as lines and tokens, comments left out. */
export class Code extends LexedSource<Token> {
  constructor(source: string) {
    super(
      source,
      tokenize(source).filter(({kind}) => kind !== 'comment'),
    );
  }

  /** Whether a token is called on something, as `size` is in `list.size`. */
  isMember(index: number): boolean {
    return /^(?:&?\.|::)$/.test(this.text(index - 1));
  }

  /** The marked text of a location in this file; null without columns. */
  marked(location: Location | null): Edit | null {
    if (location === null || location.column === null || location.endColumn === null) return null;
    const start = this.lineStart(location.line) + location.column - 1;
    const end = this.lineStart(location.line) + location.endColumn - 1;
    if (end > this.lineEnd(location.line)) return null;
    return {start, end, text: this.source.slice(start, end)};
  }

  /** The partner of a bracket; -1 when there is none. */
  partner(index: number): number {
    const isOpen = openers.has(this.text(index));
    const step = isOpen ? 1 : -1;
    let depth = 0;
    for (let at = index; at >= 0 && at < this.tokens.length; at += step) {
      if (this.tokens[at]?.kind !== 'operator') continue;
      if (openers.has(this.text(at))) depth += step;
      else if (/^[)\]}]$/.test(this.text(at))) depth -= step;
      if (depth === 0) return at;
    }
    return -1;
  }
}

const openers: ReadonlySet<string> = new Set(['(', '[', '{', '#{']);

let last: Code | null = null;

/** Reads a source; the last one is kept, since several rules look at the same program. */
export function readCode(source: string): Code {
  if (last?.source !== source) last = new Code(source);
  return last;
}
