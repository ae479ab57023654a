import type {Goal, Row} from './row.ts';
import type {Summary} from './statistics.ts';

const header = ['what', 'unit', 'ours', 'baseline', '', 'ours ÷ baseline', 'goal', ''];
const leftAligned = new Set([0, 1, 3, 7]);

/** The rows as lines of text, their figures as `p50 (p95)` and their ratios as `ratio (range)`. */
export function tableOf(rows: readonly Row[]): readonly string[] {
  const table = [header, ...rows.map(cellsOf)];
  const widths = header.map((_, column) =>
    Math.max(...table.map(cells => cells[column]?.length ?? 0)),
  );
  return table.map(cells =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return leftAligned.has(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf({what, unit, ours, baseline, ratio, goal, reached}: Row): readonly string[] {
  return [
    what,
    unit,
    figures(ours),
    baseline?.name ?? '–',
    baseline ? figures(baseline) : '–',
    ratio ? `${number(ratio.value)} (${number(ratio.low)}–${number(ratio.high)})` : '–',
    goal ? goalText(goal) : '–',
    reached === null ? '' : reached ? 'reached' : 'MISSED',
  ];
}

const figures = ({p50, p95}: Summary): string => `${number(p50)} (${number(p95)})`;

function goalText({kind, of, value}: Goal): string {
  const sign = kind === 'at most' ? '≤' : '≥';
  const figure = of === 'ratio' ? `${number(value)} ×` : String(value);
  return `${sign} ${figure}${of === 'p95' ? ' (p95)' : ''}`;
}

/** Three digits that count, and no more: the noise is in the second. */
function number(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 100) return value.toFixed(0);
  return value.toFixed(magnitude >= 10 ? 1 : 2);
}
