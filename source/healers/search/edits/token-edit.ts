import type {Edit} from '../../../languages/edit.ts';
import type {SyntaxSearch} from '../../../languages/syntax-search.ts';
import type {Code} from '../code.ts';
import type {Place} from '../places.ts';

/** One small change of a source. */
export interface TokenEdit {
  /** Names it after `search-`. */
  readonly kind: 'insert' | 'remove' | 'replace' | 'swap' | 'split' | 'join' | 'indent';
  readonly edits: readonly Edit[];
  /** Smaller is likelier; what the place costs is not in it. */
  readonly cost: number;
  /** One sentence that says exactly what it does, and where. */
  readonly explanation: string;
}

/** The changes of one kind that make sense at a place. Pure. */
export type EditMaker = (code: Code, place: Place, search: SyntaxSearch) => Iterable<TokenEdit>;

/** A token as a sentence shows it; a long one by its start. */
export function shown(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  const isLong = line.length > 40 || line !== text;
  return `\`${isLong ? `${line.slice(0, 40)}…` : line}\``;
}
