import type {Token} from './token.ts';

/** Replaces the text between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const replace = ({start, end}: Pick<Token, 'start' | 'end'>, text: string): Edit => ({
  start,
  end,
  text,
});

export const insert = (offset: number, text: string): Edit => ({start: offset, end: offset, text});

/** The text after edits that do not overlap; those at one place keep their order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const {start, end, text} of edits.toSorted((a, b) => a.start - b.start)) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
