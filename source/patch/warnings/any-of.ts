/** One pattern of several, each on a line of its own, to be found wherever it is. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({source}) => source).join('|'), 'gm');
