import {describe, expect, it} from 'vitest';
import {ProgressDisplay} from '../../source/plain/progress-display.ts';
import {progressLines} from '../../source/plain/progress-lines.ts';
import type {Progress, ProgressPart} from '../../source/sandbox/progress.ts';

const layer = (name: string, done: number, state = 'downloading'): ProgressPart => {
  return {name: `layer ${name}`, state, done, total: 20e6, unit: 'bytes'};
};
const pull = (...parts: readonly ProgressPart[]): Progress => {
  return {task: 'Pulling python:3.14-slim', message: null, parts};
};

describe('progress as lines', () => {
  it('has a bar and the bytes of each layer, and their sum', () => {
    expect(progressLines(pull(layer('a', 5e6), layer('bb', 0, 'waiting')), 80)).toEqual([
      'Pulling python:3.14-slim · 5.0 MB of 40.0 MB',
      '  layer a   ██████░░░░░░░░░░░░░░░░░░  5.0 MB/20.0 MB  downloading',
      '  layer bb  ░░░░░░░░░░░░░░░░░░░░░░░░  0.0 MB/20.0 MB  waiting',
    ]);
  });

  it('fits the terminal, and finished layers make room first', () => {
    const parts = [layer('a', 20e6, 'done'), layer('b', 1), layer('c', 1), layer('d', 1)];
    const lines = progressLines({...pull(...parts), message: 'x'.repeat(90)}, 40, 4);
    expect(lines.map(line => line.slice(0, 9))).toEqual([
      'Pulling p',
      '  layer b',
      '  layer c',
      '  xxxxxxx',
    ]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('lets nothing that a registry says steer the terminal', () => {
    const lines = progressLines({...pull(), message: 'a\u001B]52;c;AA\u0007\u001B[2Jb\nc'}, 80);
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});

describe('progress on a stream', () => {
  function displayOn(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
    let written = '';
    const output = {
      isTTY,
      columns: 60,
      rows: 10,
      write: (text: string | Uint8Array) => ((written += String(text)), true),
    };
    return {display: new ProgressDisplay(output, env), text: () => written};
  }

  it('is drawn over in place on a terminal, without colours', () => {
    const {display, text} = displayOn(true);
    display.show(pull(layer('a', 0)));
    display.show(pull(layer('a', 20e6)));
    // Back to its first line, and all below cleared.
    const [first, second] = text().split('\u001B[2A');
    expect(first).toContain('\u001B[JPulling');
    expect(first).toContain('░  0.0 MB/20.0 MB');
    expect(second).toContain('\u001B[JPulling');
    expect(second).toContain('█  20.0 MB/20.0 MB');
    expect(text().replaceAll('\u001B[2A', '').replaceAll('\u001B[J', '')).not.toContain('\u001B');
  });

  it.each([
    ['a pipe', false, {}],
    ['a terminal that cannot go back', true, {TERM: 'dumb'}],
  ])('is a line for each new message on %s', (_, isTTY, env) => {
    const {display, text} = displayOn(isTTY, env);
    display.show(pull(layer('a', 0)));
    display.show({...pull(layer('a', 5)), message: 'layer a: downloaded'});
    display.show({...pull(layer('a', 9)), message: 'layer a: downloaded'});
    display.show({task: 'Building', message: null, parts: []});
    expect(text()).toBe('Pulling python:3.14-slim …\n  layer a: downloaded\nBuilding …\n');
  });
});
