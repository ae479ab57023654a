import type {Case} from './load-cases.ts';

/** A table of the corpus for people: how many cases of which nature, and how often each type of error appears. */
export function summarise(cases: readonly Case[], faults: number): string {
  const lengths = cases
    .map(each => each.program.trimEnd().split('\n').length)
    .sort((a, b) => a - b);
  const counts = new Map<string, {first: number; later: number}>();
  for (const {errors} of cases) {
    for (const [place, error] of errors.entries()) {
      const count = counts.get(error) ?? {first: 0, later: 0};
      if (place === 0) count.first += 1;
      else count.later += 1;
      counts.set(error, count);
    }
  }
  const rows = [...counts]
    .sort(([a, x], [b, y]) => y.first + y.later - (x.first + x.later) || a.localeCompare(b))
    .map(([error, {first, later}]) => `${error.padEnd(24)}${cell(first)}${cell(later)}`);
  return [
    `${'error'.padEnd(24)}${'first'.padStart(7)}${'later'.padStart(7)}`,
    ...rows,
    '',
    `${cases.length} cases: ${tally(cases, each => each.healable)} to heal, ` +
      `${tally(cases, each => !each.healable)} to leave alone, ` +
      `${tally(cases, each => each.errors.length > 1)} with several errors, ` +
      `${tally(cases, each => each.traps.length > 0)} with a tempting wrong fix, ` +
      `${tally(cases, each => each.stdin !== '')} that read input`,
    `lines: ${lengths[0] ?? 0} to ${lengths.at(-1) ?? 0}, median ${lengths[lengths.length >> 1] ?? 0}`,
    faults === 0 ? 'no faults' : `${faults} faults`,
  ].join('\n');
}

function cell(count: number): string {
  return String(count || '').padStart(7);
}

function tally(cases: readonly Case[], holds: (each: Case) => boolean): number {
  return cases.filter(holds).length;
}
