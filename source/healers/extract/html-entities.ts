const entities = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&#34;', '"'],
]);

const entity = /&(?:lt|gt|amp|quot|#39|#x27|#34);/g;

/**
 * Code that was escaped for a web page, as it was before. Only if the original has no entities, if the code has no bare `<`, `>` or
 * `&`, and if something that the original has would else be missing: then it was escaped throughout, and does not
 * handle HTML itself.
 */
export function withoutEntities(code: string, original: string): string {
  if (!code.includes('&') || original.search(entity) !== -1) return code;
  const bare = code.replace(entity, '');
  if (/[<>&]/.test(bare)) return code;
  const isEscaped = [...entities].some(
    ([name, sign]) => code.includes(name) && original.includes(sign) && !bare.includes(sign),
  );
  return isEscaped ? code.replace(entity, found => entities.get(found) ?? found) : code;
}
