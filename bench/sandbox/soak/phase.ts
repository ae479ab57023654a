import type {LeftOvers} from './left-overs.ts';

/** What one part of the soak showed. */
export interface Phase {
  readonly what: string;
  /** Such as `1000 runs, 41 a second`. */
  readonly figures: string;
  readonly left: LeftOvers;
  /** What went wrong besides what is left. */
  readonly complaints: readonly string[];
}

export function passed({left, complaints}: Phase): boolean {
  return complaints.length === 0 && Object.values(left).every(count => count === 0);
}

/** The phases as lines of text. */
export function phaseTable(phases: readonly Phase[]): readonly string[] {
  const rows = [
    ['what', 'containers', 'volumes', 'processes', 'verdict', 'figures'],
    ...phases.map(phase => [
      phase.what,
      String(phase.left.containers),
      String(phase.left.volumes),
      String(phase.left.processes),
      passed(phase) ? 'passed' : 'FAILED',
      [phase.figures, ...phase.complaints].join('; '),
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0)),
  );
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
