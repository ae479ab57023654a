import type {Report} from '../../report.ts';
import type {Rule, RuleContext, RuleExample, Suggestion, Tier} from '../../rule.ts';
import {lines} from '../../rule-examples.ts';
import {indexFrom, offsetOf, readCode, type Code} from '../code/code.ts';
import {applyEdits, type Edit} from '../code/edit.ts';

/** One error in the entry, with the source that it is in. */
export interface Problem {
  readonly report: Report;
  readonly message: string;
  readonly code: Code;
  readonly source: string;
  /** Offset of the error's place; -1 when it names only a line. */
  readonly offset: number;
  /** The first token at the place or behind it, by its index; of the line, when it names only that. */
  readonly index: number;
  /** Counts from 1; 0 without a place. */
  readonly line: number;
  /** All errors of the report, this one among them. */
  readonly errors: readonly Report[];
}

/** A way to mend one error. */
export interface Mending {
  readonly edits: readonly Edit[];
  readonly explanation: string;
  readonly tier?: Tier;
}

interface GoRule {
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
 * A rule that mends each error by itself. Where it has one answer for each of several errors it gives all together
 * first, since the compiler finds many at once and each run takes its time; then each alone. Of syntax errors only
 * the first counts: those after it mostly follow from it.
 */
export function goRule({id, tier, types, message, mend, examples}: GoRule): Rule {
  const isMeant = (report: Report) =>
    types.includes(report.type) && (message === undefined || message.test(report.message));
  return {
    id,
    tier,
    answers: report => meantErrors(report).some(isMeant),
    *suggest(context) {
      const problems = meantErrors(context.report).filter(isMeant).slice(0, mostErrors);
      const answers = problems.flatMap(report => {
        const problem = problemOf(report, context);
        return problem ? [[...mend(problem)]] : [];
      });
      yield* distinct(context, together(answers), answers.flat());
    },
    examples,
  };
}

export function meantErrors(report: Report): Report[] {
  return report.type === 'SyntaxError' ? [report] : [report, ...report.others];
}

function problemOf(report: Report, context: RuleContext): Problem | null {
  const {location} = report;
  const code = readCode(context.source);
  const errors = [context.report, ...context.report.others];
  const base = {report, message: report.message, code, source: context.source, errors};
  if (location === null) return {...base, offset: -1, index: -1, line: 0};
  if (location.file !== context.entry || code.lineStarts[location.line - 1] === undefined)
    return null;
  const offset = offsetOf(code, location);
  const index = indexFrom(code, offset === -1 ? (code.lineStarts[location.line - 1] ?? 0) : offset);
  return {...base, offset, index, line: location.line};
}

function together(answers: readonly (readonly Mending[])[]): Mending[] {
  const sole = answers.flatMap(each => (each.length === 1 && each[0] ? [each[0]] : []));
  const explanations = [...new Set(sole.map(({explanation}) => explanation))];
  const [first] = sole;
  if (!first || sole.length < 2) return [];
  const explanation = explanations.slice(0, 3).join(' ');
  return [{...first, edits: sole.flatMap(({edits}) => edits), explanation}];
}

function* distinct(
  {source}: RuleContext,
  all: readonly Mending[],
  each: readonly Mending[],
): Generator<Suggestion> {
  const seen = new Set([source]);
  for (const {edits, explanation, tier} of [...all, ...each]) {
    const changed = applyEdits(source, edits);
    if (changed === null || seen.has(changed)) continue;
    seen.add(changed);
    yield {source: changed, explanation, ...(tier === undefined ? {} : {tier})};
    if (seen.size > mostSuggestions) return;
  }
}

/** A program that imports `fmt`, from the lines after that. */
export function withFmt(...texts: readonly string[]): string {
  return lines('package main', '', 'import "fmt"', '', ...texts);
}

/** A program that imports `fmt` and does this in `main`. */
export function mainWith(...body: readonly string[]): string {
  return withFmt('func main() {', ...body.map(each => `\t${each}`), '}');
}
