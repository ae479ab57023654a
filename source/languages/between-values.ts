interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether two blanks stand between two values on one line, as where the sign that joined them was lost: a separator leaves
 * one. Which sign it was nobody can tell.
 */
export function lacksSign(source: string, before: Range, value: Range): boolean {
  return value.start - before.end === 2 && source.slice(before.end, value.start) === '  ';
}

/** Whether a value stands twice with nothing between: it was put down twice, and no comma is missing. */
export function standsTwice(source: string, before: Range, value: Range): boolean {
  if (before.end !== value.start || value.end - value.start !== before.end - before.start)
    return false;
  return source.slice(before.start, before.end) === source.slice(value.start, value.end);
}

/** Whether a comma can be what two values lack. */
export function mayLackComma(source: string, before: Range, value: Range): boolean {
  return !lacksSign(source, before, value) && !standsTwice(source, before, value);
}
