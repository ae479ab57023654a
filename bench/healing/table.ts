import {type Figures, quantile} from './figures.ts';
import type {Healed} from './heal-case.ts';

/** Prints a row for each type of error, and one for all. */
export function printTable(healed: readonly Healed[]): void {
  const types = [...new Set(healed.map(each => each.errorType))].toSorted();
  const rows = [
    ...types.map(type =>
      row(
        type,
        healed.filter(each => each.errorType === type),
      ),
    ),
    row('all', healed),
  ];
  const header = [
    'first error',
    'meant',
    'right',
    'false',
    'not meant',
    'false',
    'median ms',
    '÷ one run',
  ];
  const table = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...table.map(cells => cells[column]?.length ?? 0)),
  );
  for (const cells of table) {
    console.log(
      cells
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    );
  }
}

function row(title: string, healed: readonly Healed[]): string[] {
  const meant = healed.filter(each => each.healable);
  const others = healed.filter(each => !each.healable);
  const right = meant.filter(each => each.verdict === 'right');
  const time = quantile(
    right.map(each => each.healMs),
    0.5,
  );
  const run = quantile(
    right.map(each => each.runMs),
    0.5,
  );
  return [
    title,
    String(meant.length),
    String(right.length),
    String(countFalse(meant)),
    String(others.length),
    String(countFalse(others)),
    right.length === 0 ? '–' : time.toFixed(0),
    right.length === 0 ? '–' : (time / run).toFixed(1),
  ];
}

const countFalse = (healed: readonly Healed[]) =>
  healed.filter(each => each.verdict === 'false').length;

/** Prints what the proposals of the first attempt were worth, and what it all cost. */
export function printFigures(figures: Figures): void {
  const {meant, runsAt1, rightAt1, rightAt5, destructive, oracleCalls, medianMs, p95Ms} = figures;
  const of = (count: number) => `${count} of ${meant}`;
  console.log(
    `\nfirst attempt: runs@1 ${of(runsAt1)}, right@1 ${of(rightAt1)}, right@5 ${of(rightAt5)}\n` +
      `accepted: ${figures.right} right, ${figures.false} false, ${destructive} destructive\n` +
      `oracle calls: ${oracleCalls.toFixed(1)} a case; median ${medianMs.toFixed(0)} ms, p95 ${p95Ms.toFixed(0)} ms`,
  );
}
