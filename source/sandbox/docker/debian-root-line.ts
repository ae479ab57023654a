import {type Progress, withPart} from '../progress.ts';

/** Progress after one more line of what mmdebstrap, apt and dpkg say while they make a root. Pure. */
export function foldRootLine(progress: Progress, line: string): Progress {
  if (line.startsWith('I: ')) return {...progress, message: line.slice(3)};
  const wanted = /^\d+ upgraded, (\d+) newly installed/.exec(line)?.[1];
  // First come the packages that are in every root, then the others.
  if (wanted !== undefined)
    return count(count(progress, fetched, 0, +wanted), installed, 0, +wanted);
  if (/^Get:\d+ .* \[[^\]]+\]$/.test(line) && progress.parts.length > 0) {
    return count(progress, fetched, 1, 0);
  }
  return line.startsWith('Setting up ') ? count(progress, installed, 1, 0) : progress;
}

const fetched = 'packages fetched';
const installed = 'packages installed';

function count(progress: Progress, name: string, more: number, moreInTotal: number): Progress {
  const before = progress.parts.find(part => part.name === name);
  const total = (before?.total ?? 0) + moreInTotal;
  const done = Math.min(total, (before?.done ?? 0) + more);
  return withPart(progress, {name, state: '', done, total, unit: 'steps'});
}
