/** Words that Python keeps for itself. `match`, `case` and `type` are names in most places. */
export const keywords: readonly string[] =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  );

const keywordSet: ReadonlySet<string> = new Set(keywords);

export const isKeyword = (word: string): boolean => keywordSet.has(word);

/** Keywords that start a statement with a block. */
export const blockWords: ReadonlySet<string> = new Set(
  'if elif else for while try except finally with def class async match case'.split(' '),
);
