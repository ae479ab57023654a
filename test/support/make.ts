import type {Proposal} from '../../source/healers/proposal.ts';
import {plainReport, type Report} from '../../source/languages/report.ts';
import {diffHunks} from '../../source/patch/hunks.ts';
import {hashSource} from '../../source/program.ts';
import type {CapturedStream, Result} from '../../source/sandbox/result.ts';

/** A result with nothing in it but what a test is about. */
export function makeResult(facts: Partial<Result>, stdout = '', stderr = ''): Result {
  return {
    status: 'ok',
    exitCode: 0,
    signal: null,
    stdout: makeStream(stdout),
    stderr: makeStream(stderr),
    wallMs: 1,
    cpuMs: null,
    peakMemoryKb: null,
    engine: 'embedded',
    image: null,
    detail: null,
    ...facts,
  };
}

export function makeStream(text: string): CapturedStream {
  return {head: new TextEncoder().encode(text), tail: new Uint8Array(), omittedBytes: 0};
}

/** A report with nothing in it but what a test is about. */
export function makeReport(facts: Partial<Report>): Report {
  return plainReport({type: 'Error', message: '', ...facts});
}

/** A proposal that changes `before` to `after` and runs. */
export function makeProposal(
  before: string,
  after: string,
  facts: Partial<Proposal> & {id: number},
): Proposal {
  return {
    baseHash: hashSource(before),
    candidate: {source: after, healer: 'offline', rule: 'rule', tier: 3, explanation: 'Because.'},
    verdict: {kind: 'runs', result: makeResult({})},
    hunks: diffHunks(before, after),
    warnings: [],
    agreeing: [],
    ...facts,
  };
}
