/**
 * Whether two names say opposite things, such as `encode` and `decode`, or `minPrice` and `maxPrice`. They are few
 * letters apart, but nobody writes one for the other by a slip of the finger.
 */
export function areOpposites(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return pairs.some(([left, right]) => swaps(a, b, left, right) || swaps(a, b, right, left));
}

/** Whether `a` is `b` with `to` for `from` at one place. */
function swaps(a: string, b: string, from: string, to: string): boolean {
  for (let at = a.indexOf(from); at !== -1; at = a.indexOf(from, at + 1)) {
    if (a.slice(0, at) + to + a.slice(at + from.length) === b) return true;
  }
  return false;
}

const pairs = [
  ['encod', 'decod'],
  ['encrypt', 'decrypt'],
  ['incre', 'decre'],
  ['includ', 'exclud'],
  ['import', 'export'],
  ['input', 'output'],
  ['inner', 'outer'],
  ['internal', 'external'],
  ['before', 'after'],
  ['min', 'max'],
  ['prev', 'next'],
  ['push', 'pull'],
  ['lower', 'upper'],
  ['read', 'write'],
  ['north', 'south'],
  ['left', 'right'],
  ['width', 'height'],
  ['serial', 'deserial'],
] as const;
