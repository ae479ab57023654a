import type {EditPart, Report, ToolEdit} from './report.ts';
import type {Rule, RuleContext, RuleExample, Suggestion, Tier} from './rule.ts';

/**
 * The changes that a compiler itself offers: first all that it is sure of at once, so that several errors are
 * healed together, then each alone. What it is less sure of is worth trying too, since every suggestion is run;
 * only one with placeholders is no program.
 * @param isMisled whether the compiler took something for what it is not, and offers what makes it compile and not right.
 */
export function toolEdits(
  examples: readonly RuleExample[],
  isMisled: (edit: ToolEdit, context: RuleContext) => boolean = () => false,
): Rule {
  return {
    id: 'tool-edit',
    tier: 1,
    answers: report => editsOf(report).length > 0,
    *suggest(context) {
      const edits = editsOf(context.report).filter(edit => !isMisled(edit, context));
      const sure = edits.filter(({applicability}) => applicability === 'machine-applicable');
      const all = compatible(sure);
      if (all.length > 1) yield* suggestion(context, all, together(all));
      for (const edit of edits) yield* suggestion(context, [edit], edit.message);
    },
    examples,
  };
}

/** The usable edits of an error and of those beside it, each once. */
function editsOf(report: Report): ToolEdit[] {
  const all = [report, ...report.others].flatMap(({edits}) => edits);
  const byContent = new Map(
    all
      .filter(({applicability}) => applicability !== 'has-placeholders')
      .map(edit => [JSON.stringify(edit.parts), edit]),
  );
  return [...byContent.values()];
}

function* suggestion(
  {source, entry}: RuleContext,
  edits: readonly ToolEdit[],
  explanation: string,
): Generator<Suggestion> {
  const changed = applyParts(
    source,
    edits.flatMap(({parts}) => parts),
    entry,
  );
  if (changed === null || changed === source) return;
  yield {source: changed, explanation: sentence(explanation), tier: tierOf(edits)};
}

function tierOf(edits: readonly ToolEdit[]): Tier {
  return edits.every(({applicability}) => applicability === 'machine-applicable') ? 1 : 2;
}

/**
 * The source with all parts put in; null when one is outside of `entry` or of the text, or when two overlap.
 * Positions are those of `Location`. Pure.
 */
export function applyParts(
  source: string,
  parts: readonly EditPart[],
  entry: string,
): string | null {
  const starts = lineStarts(source);
  const ranges = parts.map(part => ({
    file: part.file,
    from: offsetOf(source, starts, part.line, part.column),
    to: offsetOf(source, starts, part.endLine, part.endColumn),
    text: part.text,
  }));
  let result = '';
  let at = 0;
  for (const {file, from, to, text} of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (file !== entry || Number.isNaN(from) || Number.isNaN(to) || from < at || to < from)
      return null;
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}

/** As many of them, from the first on, as do not overlap. */
function compatible(edits: readonly ToolEdit[]): ToolEdit[] {
  const taken: ToolEdit[] = [];
  const overlaps = (edit: ToolEdit) =>
    taken.some(other => edit.parts.some(a => other.parts.some(b => touch(a, b))));
  for (const edit of edits) if (!overlaps(edit)) taken.push(edit);
  return taken;
}

function touch(a: EditPart, b: EditPart): boolean {
  if (a.file !== b.file) return false;
  const isBefore = (one: EditPart, other: EditPart) =>
    one.endLine < other.line || (one.endLine === other.line && one.endColumn <= other.column);
  return !isBefore(a, b) && !isBefore(b, a);
}

function lineStarts(source: string): readonly number[] {
  return [0, ...Array.from(source.matchAll(/\n/g), ({index}) => index + 1)];
}

/** NaN when the text has no such place. */
function offsetOf(source: string, starts: readonly number[], line: number, column: number): number {
  const start = starts[line - 1];
  if (start === undefined || column < 1) return Number.NaN;
  const offset = start + column - 1;
  const end = (starts[line] ?? source.length + 1) - 1;
  return offset <= end ? offset : Number.NaN;
}

function together(edits: readonly ToolEdit[]): string {
  return `The compiler offers ${edits.length} changes: ${edits.map(({message}) => message).join('; ')}`;
}

function sentence(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
