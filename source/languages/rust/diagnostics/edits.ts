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
 * rustc lists all parts of all alternatives of an advice in one row. The parts of one alternative are in order and do
 * not overlap, so one that goes back starts the next alternative.
 */
function alternatives(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isAfter(span, last)) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

function isAfter(span: Span, last: Span): boolean {
  if (span.file !== last.file) return true;
  const isSame = span.line === last.line && span.column === last.column;
  if (isSame) return false;
  return span.line > last.endLine || (span.line === last.endLine && span.column >= last.endColumn);
}

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
