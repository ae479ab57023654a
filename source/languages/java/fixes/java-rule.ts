import type {Report} from '../../report.ts';
import type {Rule, RuleContext, RuleExample, Suggestion, Tier} from '../../rule.ts';
import {readCode, type Code} from '../code/code.ts';
import {applyEdits, type Edit} from '../code/edit.ts';

/** One error in the entry, with the code that it is about. */
export interface Problem {
  readonly report: Report;
  readonly message: string;
  /** What `JavaRule.message` found in it. */
  readonly match: RegExpExecArray;
  readonly code: Code;
  /** Offset of the error's place. */
  readonly offset: number;
  /** The first and the last token of the code in question, by their indices. */
  readonly from: number;
  readonly to: number;
  /** Counts from 1. */
  readonly line: number;
}

/** A way to mend one error. */
export interface Mending {
  readonly edits: readonly Edit[];
  readonly explanation: string;
  readonly tier?: Tier;
}

interface JavaRule {
  readonly id: string;
  readonly tier: Tier;
  /** The types of error that it answers. */
  readonly types: readonly string[];
  /** What their messages look like. */
  readonly message?: RegExp;
  readonly mend: (problem: Problem) => Iterable<Mending>;
  readonly examples: readonly RuleExample[];
}

/** More errors than this are looked at one run later. */
const mostErrors = 12;
const mostSuggestions = 6;

/**
 * A rule that mends each error by itself. Where it has one answer for each of several errors it gives all together first,
 * since javac finds many at once and each run takes its time; then each alone. Of syntax errors only the first counts:
 * those after it mostly follow from it.
 */
export function javaRule({id, tier, types, message = /^/, mend, examples}: JavaRule): Rule {
  const isMeant = (report: Report) => types.includes(report.type) && message.test(report.message);
  return {
    id,
    tier,
    answers: report => meantErrors(report).some(isMeant),
    *suggest(context) {
      const answers = meantErrors(context.report)
        .filter(isMeant)
        .slice(0, mostErrors)
        .flatMap(report => {
          const match = message.exec(report.message);
          const problem = match && problemOf(report, match, context);
          return problem ? [[...mend(problem)]] : [];
        });
      yield* distinct(context.source, [...together(answers), ...answers.flat()]);
    },
    examples,
  };
}

/** The errors that say something of their own; for one in a run, what caused it too. */
export function meantErrors(report: Report): Report[] {
  if (report.phase === 'syntax') return [report];
  if (report.phase === 'compile') return [report, ...report.others];
  return [report, ...(report.cause ? meantErrors(report.cause) : [])];
}

function problemOf(
  report: Report,
  match: RegExpExecArray,
  {source, entry}: RuleContext,
): Problem | null {
  const {location, frames} = report;
  // What failed in a file of the library, or in another one, may have been called from here.
  const place =
    location?.file === entry
      ? location
      : frames.find(each => each.location.file === entry)?.location;
  if (!place || (report.phase !== 'runtime' && location?.file !== entry)) return null;
  const code = readCode(source);
  const offset = code.offset(place);
  const from = code.indexFrom(offset);
  const end =
    place.endLine === null || place.endColumn === null
      ? from
      : code.indexFrom(code.offset({line: place.endLine, column: place.endColumn}) - 1);
  return {
    report,
    message: report.message,
    match,
    code,
    offset,
    from,
    to: Math.max(from, Math.min(end, code.tokens.length - 1)),
    line: place.line,
  };
}

function together(answers: readonly (readonly Mending[])[]): Mending[] {
  const sole = answers.flatMap(each => (each.length === 1 && each[0] ? [each[0]] : []));
  const [first] = sole;
  if (!first || sole.length < 2) return [];
  const explanations = [...new Set(sole.map(({explanation}) => explanation))];
  return [
    {
      ...first,
      edits: sole.flatMap(({edits}) => edits),
      explanation: explanations.slice(0, 3).join(' '),
    },
  ];
}

function* distinct(source: string, mendings: readonly Mending[]): Generator<Suggestion> {
  const seen = new Set([source]);
  for (const {edits, explanation, tier} of mendings) {
    const changed = applyEdits(source, edits);
    if (changed === null || seen.has(changed)) continue;
    seen.add(changed);
    yield {source: changed, explanation, ...(tier === undefined ? {} : {tier})};
    if (seen.size > mostSuggestions) return;
  }
}

/** A source from its lines. */
export function lines(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}

/** A program that does this in `main`. */
export function mainWith(...body: readonly string[]): string {
  return lines(...wrapped([], body));
}

/** A program with members before its `main`. */
export function programWith(members: readonly string[], body: readonly string[]): string {
  return lines(...wrapped([...members, ''], body));
}

function wrapped(members: readonly string[], body: readonly string[]): string[] {
  return [
    'public class Main {',
    ...members.map(each => (each === '' ? '' : `    ${each}`)),
    '    public static void main(String[] args) {',
    ...body.map(each => `        ${each}`),
    '    }',
    '}',
  ];
}
