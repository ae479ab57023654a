import type {Choice} from '../patch/choices.ts';
import {resultJson} from '../plain/result-json.ts';
import {textOf} from '../sandbox/result.ts';
import {summariseExecution} from '../session/execution.ts';
import type {HunkDecision} from '../session/events.ts';
import type {Attempt, SessionState} from '../session/state.ts';
import type {ReportFacts} from './report-blocks.ts';

/** A session as JSON: what it came to, as of `--json`, and each attempt with what was decided. Snake case. */
export function sessionJson(state: SessionState, facts: ReportFacts): Record<string, unknown> {
  return {
    session_id: state.id,
    program: state.program.entry,
    file: facts.path,
    source: state.program.source,
    status: facts.status,
    started_at: new Date(facts.started).toISOString(),
    updated_at: new Date(facts.updated).toISOString(),
    written_to: state.written?.path ?? null,
    result: resultJson(summariseExecution(state)),
    attempts: state.attempts.map(attemptJson),
  };
}

function attemptJson(attempt: Attempt): Record<string, unknown> {
  const {number, revision, result, report, proof, proposals, decisions, comments} = attempt;
  return {
    attempt: number,
    revision: revision.number,
    made_from_revision: revision.parent,
    made_by: revision.origin,
    source: revision.source,
    status: result?.status ?? null,
    exit_code: result?.exitCode ?? null,
    stdout: result ? textOf(result.stdout) : null,
    stderr: result ? textOf(result.stderr) : null,
    expectations: proof,
    error_type: report?.type ?? null,
    error_message: report?.message ?? null,
    line_number: report?.location?.line ?? null,
    column: report?.location?.column ?? null,
    comments,
    fixes: proposals.map(({id, candidate, verdict, warnings, agreeing}) => ({
      id,
      healer: candidate.healer,
      rule: candidate.rule,
      explanation: candidate.explanation,
      verdict: verdict.kind,
      warnings: warnings.map(({message}) => message),
      agreeing,
      source: candidate.source,
    })),
    decisions: decisions.flatMap(decisionJson),
  };
}

/** Hunks are counted from 1, as splits before it left them. */
function decisionJson(decision: HunkDecision): Record<string, unknown>[] {
  const {proposal: fix} = decision;
  switch (decision.type) {
    case 'hunk-decided':
      return [{fix, hunk: decision.hunk + 1, ...choiceJson(decision.choice)}];
    case 'hunks-decided':
      return decision.choices.map((choice, hunk) => ({fix, hunk: hunk + 1, ...choiceJson(choice)}));
    case 'hunk-split':
      return [{fix, hunk: decision.hunk + 1, decision: 'split'}];
  }
}

const choiceJson = (choice: Choice): Record<string, unknown> => ({
  decision: choice.kind,
  ...(choice.kind === 'edit' && {text: choice.text}),
  ...(choice.kind === 'lines' && {lines: choice.taken.map(line => line + 1)}),
});
