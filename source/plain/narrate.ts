import {basename} from 'node:path';
import {passes, type Proof} from '../expectations/expectations.ts';
import type {Proposal, Verdict} from '../healers/proposal.ts';
import {changedLines} from '../healers/rank.ts';
import type {Report} from '../languages/report.ts';
import {withoutEnd} from '../patch/lines.ts';
import type {Result} from '../sandbox/result.ts';
import type {SessionEvent} from '../session/events.ts';
import {currentAttempt, selectedProposal} from '../session/select.ts';
import type {Attempt, SessionState} from '../session/state.ts';
import {sanitise} from '../terminal/sanitise.ts';
import {describeSpent} from './describe-spent.ts';

/**
 * What `--plain` says about an event, as whole lines of safe text; empty for what it passes over.
 * @param state after the event.
 */
export function narrate(event: SessionEvent, state: SessionState): string {
  const lines = describe(event, state).map(line => `${sanitise(line)}\n`);
  return lines.join('');
}

function describe(event: SessionEvent, state: SessionState): string[] {
  switch (event.type) {
    case 'session-started':
      return [
        `${basename(event.program.entry)} · ${event.languageTitle} · ${event.engineDescription}`,
      ];
    case 'notice':
      return [event.message];
    case 'healer-note':
    case 'healer-failed':
      return [`${event.healer}: ${event.message}`];
    case 'attempt-finished':
      return [
        `Attempt ${event.attempt}/${state.maxIterations}: ${describeRun(event)}`,
        ...(event.report ? describeReport(event.report) : []),
      ];
    case 'warned':
      return [
        'It runs, but there is a warning. --strict treats it as an error and heals it.',
        ...[event.report, ...event.report.others].flatMap(describeReport),
      ];
    case 'hunk-decided':
    case 'hunks-decided': {
      const proposal = selectedProposal(state);
      const isFirst = event.type === 'hunks-decided' || event.hunk === 0;
      return proposal && isFirst ? describeProposal(proposal) : [];
    }
    case 'session-ended':
      return [...describeEnd(state), ...state.spent.map(describeSpent)];
    default:
      return [];
  }
}

/** How a run ended and what it proves, in a few words, such as `passes 3 of 4 · 41 ms · 9.0 MB`. */
export function describeRun({result, proof}: Pick<Attempt, 'proof'> & {result: Result}): string {
  const words = describeResult(result);
  return proof ? words.replace(/^runs/, describeProof(proof)) : words;
}

/** `passes`, or how much of what is expected. */
export function describeProof(proof: Proof): string {
  const {passed, of} = proof;
  if (of === 1) return passes(proof) ? 'passes' : 'runs, but does not pass';
  return passes(proof) ? `passes all ${of}` : `runs, passes ${passed} of ${of}`;
}

/** How a run ended, in a few words, such as `runs · 41 ms · 9.0 MB`. */
export function describeResult(result: Result): string {
  const memory = result.peakMemoryKb && `${(result.peakMemoryKb / 1024).toFixed(1)} MB`;
  return [describeStatus(result), `${Math.round(result.wallMs)} ms`, memory]
    .filter(Boolean)
    .join(' · ');
}

/** A status in plain words. */
export function describeStatus({status, exitCode, signal, detail}: Result): string {
  switch (status) {
    case 'ok':
      return 'runs';
    case 'runtime-error':
      return signal ? `ended by ${signal}` : `fails with exit code ${exitCode ?? 'unknown'}`;
    case 'compile-error':
      return 'does not compile';
    case 'timeout':
      return 'stopped at the time limit';
    case 'out-of-memory':
      return 'ran out of memory';
    case 'output-limit':
      return 'stopped at the output limit';
    case 'disk-limit':
      return 'filled its disk';
    case 'cancelled':
      return 'stopped by you';
    case 'sandbox-error':
      return `the sandbox failed${detail ? `: ${detail}` : ''}`;
  }
}

/** An error as lines of text: its type and place, its message, its cause and hints. */
export function describeReport(report: Report): string[] {
  const at = report.location;
  const place = at ? ` · ${at.file} line ${at.line}` : '';
  const cause = report.cause ? [`  caused by ${report.cause.type}: ${report.cause.message}`] : [];
  // Some interpreters print a hint as part of the message.
  const hints = report.hints
    .filter(hint => !report.message.includes(hint))
    .map(hint => `  ${hint}`);
  return [`  ${report.type}${place}`, ...indent(report.message), ...cause, ...hints];
}

/** A proposal with its diff. */
function describeProposal({candidate, verdict, hunks, warnings}: Proposal): string[] {
  const lines = changedLines(hunks);
  const marks = {context: ' ', remove: '-', add: '+'};
  return [
    `Fix · ${candidate.healer}: ${candidate.rule} · ${describeVerdict(verdict)} · ${lines} ${lines === 1 ? 'line' : 'lines'}`,
    ...indent(candidate.explanation),
    ...warnings.map(({message}) => `  Look twice: ${message}`),
    ...hunks.flatMap(hunk => [
      `  @@ line ${hunk.oldStart} @@`,
      ...hunk.lines.map(({kind, text}) => `  ${marks[kind]}${withoutEnd(text)}`),
    ]),
  ];
}

/** What a proposal was proven to do, in a few words. */
export function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'passes':
      return `${describeProof(verdict.proof)}, ${Math.round(verdict.result.wallMs)} ms`;
    case 'runs':
      return `runs, ${Math.round(verdict.result.wallMs)} ms`;
    case 'moves-on':
      return `moves the error on to ${verdict.report.type}`;
    case 'same':
    case 'worse':
      return 'does not run yet';
  }
}

function describeEnd(state: SessionState): string[] {
  if (state.phase.kind !== 'ended') return [];
  const attempts = `${state.attempts.length} ${state.attempts.length === 1 ? 'attempt' : 'attempts'}`;
  switch (state.phase.outcome) {
    case 'runs':
      return state.attempts.length === 1 ? [] : [`It ${healedWord(state)} after ${attempts}.`];
    case 'no-proposal':
      return ['It still fails: no healer has a proven fix.'];
    case 'attempts-used-up':
      return [`It still fails after ${attempts}, the most that --max-iterations allows.`];
    case 'healing-off':
      return [`It still fails. ${whyNoHealing}`];
    case 'needs-decision': {
      const best = currentAttempt(state)?.proposals[0];
      return [
        'It still fails: what was found may not be accepted without asking. Decide in a terminal.',
        ...(best ? describeProposal(best) : []),
      ];
    }
    case 'left':
      return ['Left before it ran.'];
    case 'stopped':
      return [];
  }
}

/** Why nothing was suggested where healing is turned off, and what to do. */
export const whyNoHealing =
  'Nothing was suggested because of --no-healing: leave it out, or give --healing where a settings file says so.';

/** What may be said of a healed program: that it passes only when something was expected. */
export function healedWord(state: SessionState): 'passes' | 'runs' {
  return currentAttempt(state)?.proof ? 'passes' : 'runs';
}

const indent = (text: string) => text.split('\n').map(line => `  ${line}`);
