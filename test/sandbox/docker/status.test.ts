import {describe, expect, it} from 'vitest';
import {judgeEnding} from '../../../source/sandbox/docker/status.ts';
import type {Ending} from '../../../source/sandbox/docker/status.ts';
import type {Trailer} from '../../../source/sandbox/docker/trailer.ts';

function ended(exitCode: number | null, facts: Partial<Ending> = {}, seen: Partial<Trailer> = {}) {
  const trailer: Trailer = {
    stage: 'program',
    exitCode: exitCode ?? 0,
    oomKills: 0,
    cpuMs: 1,
    peakMemoryKb: 1,
    diskFull: false,
    ...seen,
  };
  return judgeEnding({
    stopped: null,
    exitCode,
    trailer,
    oomKilled: false,
    failure: null,
    ...facts,
  });
}

describe('the status of a run', () => {
  it('is ok for exit code 0 and runtime-error for any other', () => {
    expect(ended(0)).toEqual({status: 'ok', signal: null, detail: null});
    expect(ended(1)).toEqual({status: 'runtime-error', signal: null, detail: null});
    expect(ended(255)).toEqual({status: 'runtime-error', signal: null, detail: null});
  });

  it('names the signal by its Linux number, whatever the host', () => {
    expect(ended(139)).toMatchObject({status: 'runtime-error', signal: 'SIGSEGV'});
    expect(ended(135)).toMatchObject({signal: 'SIGBUS'});
    expect(ended(138)).toMatchObject({signal: 'SIGUSR1'});
    expect(ended(128 + 64)).toMatchObject({signal: null});
  });

  it('is out-of-memory only when something was killed for it, never for 137 alone', () => {
    expect(ended(137)).toMatchObject({status: 'runtime-error', signal: 'SIGKILL'});
    expect(ended(137, {}, {oomKills: 1})).toMatchObject({status: 'out-of-memory'});
    expect(ended(1, {}, {oomKills: 2})).toMatchObject({status: 'out-of-memory'});
    expect(ended(137, {trailer: null, oomKilled: true})).toMatchObject({status: 'out-of-memory'});
  });

  it('stays ok when the program got over the death of a child', () => {
    expect(ended(0, {}, {oomKills: 1})).toMatchObject({status: 'ok'});
  });

  it('is disk-limit when it failed with no room left, or on a file over the limit', () => {
    expect(ended(1, {}, {diskFull: true})).toMatchObject({status: 'disk-limit'});
    expect(ended(128 + 25)).toMatchObject({status: 'disk-limit', signal: 'SIGXFSZ'});
    expect(ended(0, {}, {diskFull: true})).toMatchObject({status: 'ok'});
  });

  it('is the reason for which we killed it', () => {
    for (const stopped of ['timeout', 'cancelled', 'output-limit'] as const) {
      expect(ended(137, {stopped, trailer: null})).toMatchObject({status: stopped});
      expect(ended(null, {stopped, trailer: null, failure: 'lost'}).status).toBe(stopped);
    }
  });

  it('is not timeout when it ended by itself just before', () => {
    expect(ended(0, {stopped: 'timeout'})).toMatchObject({status: 'ok'});
    expect(ended(3, {stopped: 'timeout'})).toMatchObject({status: 'runtime-error'});
  });

  it('is sandbox-error, with the reason, when the daemon is lost', () => {
    expect(ended(null, {trailer: null, failure: 'gone'})).toEqual({
      status: 'sandbox-error',
      signal: null,
      detail: 'gone',
    });
    // Even with a good exit code: some of the output may be missing.
    expect(ended(0, {failure: 'broke off'})).toMatchObject({status: 'sandbox-error'});
  });

  it('is sandbox-error when the runner did not live to write its trailer', () => {
    expect(ended(137, {trailer: null})).toMatchObject({status: 'sandbox-error', signal: null});
  });

  it('is sandbox-error when the program could not even start', () => {
    expect(ended(125, {}, {stage: 'files'})).toMatchObject({status: 'sandbox-error'});
    expect(ended(127, {}, {stage: 'command'})).toMatchObject({status: 'sandbox-error'});
    expect(ended(125, {}, {stage: 'files', diskFull: true}).status).toBe('disk-limit');
    expect(ended(127)).toMatchObject({status: 'runtime-error'});
  });
});
