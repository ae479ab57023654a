import {costOf} from '../../near-names.ts';
import type {EditPart, Report, ToolEdit} from '../../report.ts';
import type {Rule, RuleContext, RuleExample, Suggestion} from '../../rule.ts';
import {applyParts, toolEdits} from '../../tool-edits.ts';
import {Code, errorsOf} from '../code/code.ts';

const examples: readonly RuleExample[] = [
  {
    before: 'fn main() {\n    let total = 3\n    println!("{total}");\n}\n',
    after: 'fn main() {\n    let total = 3;\n    println!("{total}");\n}\n',
    output: '3\n',
  },
  {
    before: 'fn main() {\n    let n: i32 = "12".parse();\n    println!("{n}");\n}\n',
    after: 'fn main() {\n    let n: i32 = "12".parse().unwrap();\n    println!("{n}");\n}\n',
    output: '12\n',
  },
  {
    before:
      'fn main() {\n    let odd = (1..8).filter(|n| n % 2 == 1).collect();\n    println!("{:?}", odd);\n}\n',
    after:
      'fn main() {\n    let odd: Vec<_> = (1..8).filter(|n| n % 2 == 1).collect();\n    println!("{:?}", odd);\n}\n',
    output: '[1, 3, 5, 7]\n',
  },
];

const tool = toolEdits(examples);

/**
 * What rustc offers, without what it is known to offer wrongly, and with what it marks as unfinished where
 * nothing is left open.
 */
export const toolEdit: Rule = {
  ...tool,
  answers: report => tool.answers(withEdits(report, finished)),
  *suggest(context) {
    const code = new Code(context.source);
    const keep = (edit: ToolEdit) =>
      finished(edit).filter(each => isPlausible(each, code, context));
    const report = withEdits(context.report, keep);
    if (!tool.answers(report)) return;
    yield* only(report, context);
    for (const suggestion of tool.suggest({...context, report})) yield graded(suggestion);
  },
};

/** For several errors, the one change that each has, all at once. */
function* only(report: Report, {source, entry}: RuleContext): Generator<Suggestion> {
  const lone = errorsOf(report).flatMap(({edits}) => {
    const [edit, ...more] = edits.filter(({message}) => !takesAway.test(message));
    return edit && more.length === 0 ? [edit] : [];
  });
  const edits = [...new Map(lone.map(edit => [JSON.stringify(edit.parts), edit])).values()];
  let parts: readonly EditPart[] = [];
  let taken = 0;
  for (const edit of edits) {
    const more = [...parts, ...edit.parts];
    if (applyParts(source, more, entry) === null) continue;
    parts = more;
    taken += 1;
  }
  const changed = taken > 1 ? applyParts(source, parts, entry) : null;
  if (changed === null || changed === source) return;
  yield {
    source: changed,
    explanation: `The compiler offers ${taken} changes, one an error.`,
    tier: 2,
  };
}

function withEdits(report: Report, change: (edit: ToolEdit) => readonly ToolEdit[]): Report {
  const changed = (each: Report) => ({...each, edits: each.edits.flatMap(change)});
  return {...changed(report), others: report.others.map(changed)};
}

/** Advice is marked as having placeholders even when it is whole, and `expect` can do without its reason. */
function finished(edit: ToolEdit): readonly ToolEdit[] {
  if (edit.applicability !== 'has-placeholders') return [edit];
  const parts = edit.parts.map(part => ({
    ...part,
    text: part.text.replace('.expect("REASON")', '.unwrap()'),
  }));
  const isOpen = parts.some(({text}) => /\/\*|todo!|\bREASON\b|\.\.\.|<[^>]*\btype\b/i.test(text));
  return isOpen ? [] : [{...edit, applicability: 'maybe-incorrect', parts}];
}

function isPlausible(edit: ToolEdit, code: Code, {entry}: RuleContext): boolean {
  // The first name is offered though the other would fit as well: `print` for `printn`.
  if (edit.message.startsWith('a macro with a similar name')) return false;
  // `"a"b` is hardly ever meant; f32 is not what a float without a type is.
  if (/^consider inserting whitespace|^you must specify a .*\bf32\b/.test(edit.message))
    return false;
  if (convertsDivision(edit, code)) return false;
  if (!/\bsimilar name/.test(edit.message)) return true;
  const [part, ...more] = edit.parts;
  if (!part || more.length > 0 || part.file !== entry) return true;
  const start = code.offset(part.line, part.column);
  const end = code.offset(part.endLine, part.endColumn);
  if (start === null || end === null) return false;
  return costOf(code.source.slice(start, end), part.text, 'alike') !== Infinity;
}

/** `f64::from(a / b)` and `(a / b).into()` have lost the fraction already. */
function convertsDivision({message, parts}: ToolEdit, code: Code): boolean {
  const [open, close] = parts;
  if (!open || !close || !/^you can (?:convert|cast) .* to an? `f(?:32|64)`/.test(message))
    return false;
  const start = code.offset(open.line, open.column);
  const end = code.offset(close.line, close.column);
  return start !== null && end !== null && code.source.slice(start, end).includes('/');
}

/** What takes something of the program away is no healing that a person need not look at. */
function graded(suggestion: Suggestion): Suggestion {
  return takesAway.test(suggestion.explanation) ? {...suggestion, tier: 5} : suggestion;
}

const takesAway = /remove the extra argument/i;
