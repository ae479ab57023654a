import {diffHunks} from '../../source/patch/hunks.ts';

/** How long the hunks of a change take, in ms a time: of all 4000 lines (from CRLF to LF), and of one. */
export function timeHunks(times: number): {readonly all: number[]; readonly one: number[]} {
  const before = Array.from({length: 4000}, (_, index) => `value_${index} = ${index}\r\n`).join('');
  const [all, one]: [number[], number[]] = [[], []];
  for (let round = 0; round < times; round += 1) {
    all.push(timeOf(() => diffHunks(before, before.replaceAll('\r', ''))));
    one.push(timeOf(() => diffHunks(before, before.replace('\r', ''))));
  }
  return {all, one};
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
