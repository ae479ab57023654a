import {sanitise} from '../terminal/sanitise.ts';
import {splitAtWidth, widthOf} from '../terminal/width.ts';
import type {EffectiveSetting} from './effective-settings.ts';

/** Cells of a terminal that is not wide. */
const columns = 80;

/** `yuubox config` as a table that fits 80 columns, and below it the files that were read. */
export function configTable(
  settings: readonly EffectiveSetting[],
  files: {readonly project: string | null; readonly user: string; readonly hasUser: boolean},
): string {
  const rows = settings.map(({name, value, ...where}) => [
    sanitise(name),
    shown(value),
    placeOf(where),
  ]);
  const table = [['SETTING', 'VALUE', 'FROM'], ...rows];
  const first = widest(table, 0);
  const last = widest(table, 2);
  const middle = Math.min(widest(table, 1), columns - first - last - 4);
  const lines = table.map(([name = '', value = '', from = '']) =>
    [pad(name, first), pad(fit(value, middle), middle), from].join('  ').trimEnd(),
  );
  return `${lines.join('\n')}\n\n${filesText(files)}`;
}

function filesText({
  project,
  user,
  hasUser,
}: {
  readonly project: string | null;
  readonly user: string;
  readonly hasUser: boolean;
}): string {
  return [
    `project: ${project === null ? 'no yuubox.config.json here or above' : sanitise(project)}`,
    `yours:   ${sanitise(user)}${hasUser ? '' : ' (not there yet)'}`,
    '',
  ].join('\n');
}

function shown(value: unknown): string {
  if (value === null) return '-';
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return sanitise(text).replaceAll(/\s+/g, ' ');
}

function placeOf({from, place, line}: Omit<EffectiveSetting, 'name' | 'value'>): string {
  switch (from) {
    case 'environment':
      return place ?? 'environment';
    case 'project':
      return `project, line ${line}`;
    case 'user':
      return `yours, line ${line}`;
    case 'default':
      return 'default';
  }
}

function widest(table: readonly (readonly string[])[], column: number): number {
  return Math.max(...table.map(row => widthOf(row[column] ?? '')));
}

function fit(text: string, cells: number): string {
  return widthOf(text) <= cells ? text : `${splitAtWidth(text, cells - 1)[0]}…`;
}

const pad = (text: string, cells: number) => text + ' '.repeat(Math.max(0, cells - widthOf(text)));
