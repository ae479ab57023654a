import type {Applicability, EditPart, ToolEdit} from '../../report.ts';
import type {Diagnostic, Span} from './diagnostic.ts';
import type {Places} from './places.ts';

/** The changes that rustc offers with an error, in its order. */
export function editsOf(diagnostic: Diagnostic, places: Places): ToolEdit[] {
  return [diagnostic, ...diagnostic.children].flatMap(part => {
    const offered = part.spans.filter(span => span.replacement !== null);
    return alternatives(offered).flatMap(spans => editOf(part.message, spans, places) ?? []);
  });
}

/**
 * rustc lists all parts of all alternatives of an advice in one row. The parts of one alternative do not overlap, so
 * one that lies where another does starts the next alternative.
 */
function alternatives(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of spans.slice(0, maxParts)) {
    const group = groups.at(-1);
    if (group && !group.some(other => overlap(span, other))) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

/** No advice that a reader could follow has more. */
const maxParts = 200;

function overlap(a: Span, b: Span): boolean {
  if (a.file !== b.file) return false;
  if (a.line === b.line && a.column === b.column) return true;
  return isBefore(a, b) ? !endsBefore(a, b) : !endsBefore(b, a);
}

const isBefore = (a: Span, b: Span) =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

const endsBefore = (a: Span, b: Span) =>
  a.endLine < b.line || (a.endLine === b.line && a.endColumn <= b.column);

function editOf(message: string, spans: readonly Span[], places: Places): ToolEdit | null {
  const parts: EditPart[] = [];
  for (const span of spans) {
    // A place inside of a macro of the library cannot be changed, nor is its call what is meant.
    const place = span.calledFrom === null ? places.locate(span) : null;
    if (place === null) return null;
    parts.push({...place, text: span.replacement ?? ''});
  }
  return {message: wording(message, parts), applicability: applicabilityOf(spans), parts};
}

/** With the new text, where the message does not name it and it is short. */
function wording(message: string, parts: readonly EditPart[]): string {
  const text = parts.length === 1 ? (parts[0]?.text.trim() ?? '') : '';
  const isNamed =
    text === '' || text.includes('\n') || text.includes('`') || message.includes(text);
  return isNamed || text.length > 60 ? message : `${message.replace(/:$/, '')}: \`${text}\``;
}

function applicabilityOf(spans: readonly Span[]): Applicability {
  const all = spans.map(({applicability}) => known[applicability ?? ''] ?? 'unspecified');
  return all.every(each => each === all[0]) ? (all[0] ?? 'unspecified') : 'unspecified';
}

const known: Readonly<Record<string, Applicability>> = {
  MachineApplicable: 'machine-applicable',
  MaybeIncorrect: 'maybe-incorrect',
  HasPlaceholders: 'has-placeholders',
  Unspecified: 'unspecified',
};
