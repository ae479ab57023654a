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
 * Code that was escaped for a web page, as it was before. Only if the original has no entities, and if the code has no
 * bare `<` or `>`: then it was escaped throughout, and does not handle HTML itself.
 */
export function withoutEntities(code: string, original: string): string {
  if (!code.includes('&') || /[<>]/.test(code) || original.search(entity) !== -1) return code;
  return code.replace(entity, found => entities.get(found) ?? found);
}
