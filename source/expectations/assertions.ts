/** A statement that ends the program when something is not as its author thought, in the words of most languages. */
const assertion =
  /\b(?:assert\w*(?:\.\w+)*!?[ \t]*(?:[\s(]|$)|unittest\.main\(|doctest\.testmod\()/;
/** What only brings the means in, or talks about it. */
const mention =
  /^\s*(?:#|\/\/|\/\*|\*|--|import\b|from\b|use\b|using\b|require\b|const .*\brequire\()/;

/**
 * Whether a change keeps the assertions that a program makes about itself; null when it made none. Told from the text
 * alone: by how many there are. Pure.
 */
export function keepsAssertions(before: string, after: string): boolean | null {
  const made = countAssertions(before);
  return made === 0 ? null : countAssertions(after) >= made;
}

const countAssertions = (source: string): number =>
  source.split('\n').filter(line => assertion.test(line) && !mention.test(line)).length;
