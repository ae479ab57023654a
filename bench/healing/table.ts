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
  const time = median(right.map(each => each.healMs));
  const run = median(right.map(each => each.runMs));
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

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
