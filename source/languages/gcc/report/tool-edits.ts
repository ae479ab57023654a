import type {Applicability, EditPart, ToolEdit} from '../../report.ts';
import type {Diagnostic, Note} from './diagnostic.ts';
import type {Locator} from './locate.ts';

/** The changes that GCC offers for one error, with its notes. */
export function editsOf(diagnostic: Diagnostic, locator: Locator): readonly ToolEdit[] {
  return [diagnostic, ...diagnostic.notes].flatMap(note => editOf(note, locator) ?? []);
}

function editOf({fixIts, message}: Note, locator: Locator): ToolEdit | null {
  const parts = fixIts.flatMap(fixIt => locator.part(fixIt) ?? []);
  if (parts.length === 0 || parts.length < fixIts.length) return null;
  const applicability = applicabilityOf(message, parts);
  return applicability && {message: describe(message, parts), applicability, parts};
}

const suggestion = /'([^']+)'.*; did you mean '([^']+)'\?$/;

/**
 * GCC does not say how sure it is. What the grammar asks for, a header or a namespace is sure. A name that is merely
 * spelt alike stays a hint: GCC takes the nearest of all that it knows, whatever its type and meaning.
 */
function applicabilityOf(message: string, parts: readonly EditPart[]): Applicability | null {
  const [, name, other] = suggestion.exec(message) ?? [];
  if (name !== undefined && other !== undefined) {
    return other.endsWith(`::${name}`) ? 'machine-applicable' : null;
  }
  const isSure = parts.every(({text}) => /^(?:[;:,)\]}]|->|\.|#include .*\n)$/.test(text));
  return isSure ? 'machine-applicable' : 'maybe-incorrect';
}

function describe(message: string, parts: readonly EditPart[]): string {
  const [, name, other] = suggestion.exec(message) ?? [];
  if (other?.endsWith(`::${name}`)) return `'${name}' is '${other}' in full`;
  const [part] = parts;
  const include = /^#include (\S+)/.exec(part?.text ?? '')?.[1];
  if (include !== undefined) return `the header ${include} is missing`;
  return message.length > longest ? `'${part?.text ?? ''}' belongs here` : message;
}

/** Messages about templates are longer than anybody reads. */
const longest = 120;
