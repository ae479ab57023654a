import type {Candidate} from '../healers/healer.ts';
import {judge, keepsOutput, type Run} from '../healers/judge.ts';
import {heals, type Proposal, type Verdict} from '../healers/proposal.ts';
import type {Language} from '../languages/language.ts';
import {diffHunks} from '../patch/hunks.ts';
import {type Warning, warnAboutChange, warnAboutPlace} from '../patch/warnings.ts';
import type {Program} from '../program.ts';
import type {Result} from '../sandbox/result.ts';
import type {Round} from './round.ts';

/** The healer's name on a source that the user wrote. */
export const userHealer = 'you';

/** What a candidate's run makes of it; null when it shows no progress, unless it is the user's own. */
export function makeProposal(
  round: Round,
  id: number,
  candidate: Candidate,
  after: Run,
): Proposal | null {
  const {revision, expected} = round;
  const verdict = judge(brokenRun(round), after);
  const worthShowing = heals(verdict) || verdict.kind === 'moves-on';
  if (!worthShowing && candidate.healer !== userHealer) return null;
  const hunks = diffHunks(revision.source, candidate.source);
  return {
    id,
    baseHash: revision.hash,
    candidate,
    verdict,
    hunks,
    warnings: [
      ...(candidate.doubt === undefined
        ? []
        : [{kind: 'guess', message: candidate.doubt} as const]),
      ...warnAboutChange(revision.source, hunks, expected),
      ...warnAboutOutput(verdict, round),
      ...warnAboutPlace(hunks, placesOf(round)),
    ],
    agreeing: [],
  };
}

/** The lines that the error names, all errors that there are. */
function placesOf({report}: Round): number[] {
  return [report, ...report.others].flatMap(({location, frames}) =>
    [location, ...frames.map(frame => frame.location)].flatMap(place => place?.line ?? []),
  );
}

/** The run that the candidates of a round have to be better than. */
export function brokenRun({revision, context, report, proof}: Round): Run {
  return {source: revision.source, result: context.result, report, proof};
}

function warnAboutOutput(verdict: Verdict, {context}: Round): Warning[] {
  const {language, program, result} = context;
  if (language.runsOn) {
    return heals(verdict) ? warnAboutComplaint(verdict.result, language, program) : [];
  }
  if (verdict.kind !== 'runs' || keepsOutput(result, verdict.result)) return [];
  const message = 'It changes what the program had printed before the error.';
  return [{kind: 'changes-earlier-output', message}];
}

/** A program that goes on after an error can end with 0 and still have one. */
function warnAboutComplaint(result: Result, language: Language, program: Program): Warning[] {
  const report = language.analyse({...result, status: 'runtime-error'}, program);
  if (!report?.location) return [];
  return [{kind: 'still-complains', message: `It ends with 0, but still says: ${report.message}`}];
}
