import {diffLines} from 'diff';

/** A program between broken and healed: which of its changes are made, one bit each. */
export interface PartlyHealed {
  readonly mask: number;
  readonly source: string;
}

/** Beyond this many separate changes a case is no longer one that a reader takes in. */
export const mostChanges = 6;

/**
 * Every program on the way from broken to healed, with each subset of the separate changes made: first the broken one
 * (mask 0), last the healed one (every bit set).
 */
export function partlyHealed(broken: string, healed: string): readonly PartlyHealed[] {
  const parts = splitChanges(broken, healed);
  const changes = parts.filter(part => part.kind === 'change').length;
  if (changes > mostChanges)
    throw new Error(`${changes} separate changes, more than ${mostChanges}`);
  return Array.from({length: 2 ** changes}, (_, mask) => ({mask, source: compose(parts, mask)}));
}

type Part =
  | {readonly kind: 'same'; readonly text: string}
  | {readonly kind: 'change'; readonly broken: string; readonly healed: string};

function splitChanges(broken: string, healed: string): readonly Part[] {
  const parts: Part[] = [];
  for (const {added, removed, value} of diffLines(broken, healed)) {
    const last = parts.at(-1);
    if (!added && !removed) {
      parts.push({kind: 'same', text: value});
    } else if (last?.kind === 'change') {
      const merged = {
        broken: last.broken + (removed ? value : ''),
        healed: last.healed + (added ? value : ''),
      };
      parts[parts.length - 1] = {kind: 'change', ...merged};
    } else {
      parts.push({kind: 'change', broken: removed ? value : '', healed: added ? value : ''});
    }
  }
  return parts;
}

function compose(parts: readonly Part[], mask: number): string {
  let bit = 1;
  let source = '';
  for (const part of parts) {
    if (part.kind === 'same') {
      source += part.text;
    } else {
      source += mask & bit ? part.healed : part.broken;
      bit <<= 1;
    }
  }
  return source;
}
