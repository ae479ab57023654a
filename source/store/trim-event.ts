import type {Proposal} from '../healers/proposal.ts';
import type {Report} from '../languages/report.ts';
import type {CapturedStream, Result} from '../sandbox/result.ts';
import type {SessionEvent} from '../session/events.ts';
import {secretVariables} from './secret-variables.ts';

/** Kept of what one attempt prints to one stream while it runs, in characters. */
export const keptOutput = 1_000_000;
/** Kept of each end of a stream in an attempt's result, in bytes. */
const keptOfResult = 256_000;
/** The same for the run of a proposal, of which there are many. */
const keptOfVerdict = 32_000;
/** Kept of the end of an answer that is still coming, in characters. */
const keptOfProgress = 2000;

export interface Trimmed {
  readonly event: SessionEvent;
  /** Characters and bytes that are not in it any more. */
  readonly leftOut: number;
}

/**
 * Makes what trims the events of one session for the disk, in their order: a program that floods its output must not
 * fill it. What is left out of a result is counted in it, as for any gap; secrets among the program's variables are taken
 * out altogether.
 */
export function createTrimmer(): (event: SessionEvent) => Trimmed {
  const room = {stdout: keptOutput, stderr: keptOutput};
  return event => {
    switch (event.type) {
      case 'session-started':
        return {event: withoutSecrets(event), leftOut: 0};
      case 'attempt-started':
        room.stdout = keptOutput;
        room.stderr = keptOutput;
        return {event, leftOut: 0};
      case 'output': {
        const text = event.text.slice(0, room[event.stream]);
        room[event.stream] -= text.length;
        return {event: {...event, text}, leftOut: event.text.length - text.length};
      }
      case 'healer-progress': {
        const text = event.text.slice(-keptOfProgress);
        return {event: {...event, text}, leftOut: event.text.length - text.length};
      }
      case 'attempt-finished': {
        const result = trimResult(event.result, keptOfResult);
        const report = event.report && trimReport(event.report);
        return {event: {...event, result, report}, leftOut: missing(event.result, result)};
      }
      case 'warned':
        return {event: {...event, report: trimReport(event.report)}, leftOut: 0};
      case 'proposals-ranked': {
        const proposals = event.proposals.map(trimProposal);
        const lost = proposals.map((proposal, index) => {
          const {verdict} = event.proposals[index] ?? proposal;
          return missing(verdict.result, proposal.verdict.result);
        });
        return {event: {...event, proposals}, leftOut: lost.reduce((sum, one) => sum + one, 0)};
      }
      case 'stage-reached': {
        const {stage} = event;
        if (stage.kind !== 'analyse') return {event, leftOut: 0};
        const result = trimResult(stage.result, keptOfResult);
        return {
          event: {...event, stage: {...stage, result}},
          leftOut: missing(stage.result, result),
        };
      }
      default:
        return {event, leftOut: 0};
    }
  };
}

type Started = Extract<SessionEvent, {type: 'session-started'}>;

function withoutSecrets(event: Started): Started {
  const {env} = event.program;
  const secret = secretVariables(env);
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !secret.includes(name)));
  return {...event, program: {...event.program, env: kept}};
}

function trimProposal(proposal: Proposal): Proposal {
  const {verdict} = proposal;
  const result = trimResult(verdict.result, keptOfVerdict);
  return {
    ...proposal,
    verdict:
      verdict.kind === 'moves-on'
        ? {...verdict, result, report: trimReport(verdict.report)}
        : {...verdict, result},
  };
}

/** The text around an error can be all that was printed, of which the result keeps what is worth keeping. */
function trimReport(report: Report): Report {
  const {stack, others, cause} = report;
  const half = keptOfVerdict / 2;
  return {
    ...report,
    stack:
      stack.length > keptOfVerdict ? `${stack.slice(0, half)}\n…\n${stack.slice(-half)}` : stack,
    others: others.map(trimReport),
    cause: cause && trimReport(cause),
  };
}

const trimResult = (result: Result, kept: number): Result => ({
  ...result,
  stdout: trimStream(result.stdout, kept),
  stderr: trimStream(result.stderr, kept),
});

/** The trimmed streams by the whole ones, which come again each time that the proposals are ranked. */
const known = new WeakMap<CapturedStream, CapturedStream>();

function trimStream(stream: CapturedStream, kept: number): CapturedStream {
  const {head, tail, omittedBytes} = stream;
  if (head.length + tail.length <= 2 * kept) return stream;
  const trimmed = known.get(stream) ?? cutMiddle(head, tail, omittedBytes, kept);
  known.set(stream, trimmed);
  return trimmed;
}

function cutMiddle(
  head: Uint8Array,
  tail: Uint8Array,
  omittedBytes: number,
  kept: number,
): CapturedStream {
  // Without a gap they are one text, which may well be in the head alone.
  const [start, end] = omittedBytes === 0 ? twice(Buffer.concat([head, tail])) : [head, tail];
  // Copies, not views: the whole would stay in memory with them.
  const newHead = start.slice(0, kept);
  const newTail = end.slice(-kept);
  const lost = head.length + tail.length - newHead.length - newTail.length;
  return {head: newHead, tail: newTail, omittedBytes: omittedBytes + lost};
}

const twice = (bytes: Buffer): [Uint8Array, Uint8Array] => {
  const all = new Uint8Array(bytes);
  return [all, all];
};

const missing = (whole: Result, trimmed: Result): number =>
  trimmed.stdout.omittedBytes -
  whole.stdout.omittedBytes +
  trimmed.stderr.omittedBytes -
  whole.stderr.omittedBytes;
