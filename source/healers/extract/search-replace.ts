import type {Edit} from './apply-edits.ts';

const search = /^<{5,9} ?(?:SEARCH|ORIGINAL|HEAD)\b/;
const divider = /^={5,9}\s*$/;
const replace = /^>{5,9} ?(?:REPLACE|UPDATED|MODIFIED)?/;

export function isSearchReplace(lines: readonly string[]): boolean {
  return lines.some(line => search.test(line)) && lines.some(line => divider.test(line));
}

/** The edits of search/replace blocks; null when one of them is not whole. */
export function parseSearchReplace(lines: readonly string[]): Edit[] | null {
  const edits: Edit[] = [];
  let part: 'outside' | 'old' | 'new' = 'outside';
  let current: {kind: 'remove' | 'add'; text: string}[] = [];
  for (const line of lines) {
    if (part === 'outside') {
      if (search.test(line)) part = 'old';
    } else if (part === 'old') {
      if (divider.test(line)) part = 'new';
      else current.push({kind: 'remove', text: line});
    } else if (replace.test(line)) {
      edits.push({lines: current, expected: null});
      current = [];
      part = 'outside';
    } else {
      current.push({kind: 'add', text: line});
    }
  }
  return part === 'outside' && edits.length > 0 ? edits : null;
}
