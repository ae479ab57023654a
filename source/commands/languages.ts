import {languages} from '../languages/index.ts';
import {resolveLimits} from '../sandbox/limits.ts';

/** `yuubox languages`: what can be healed, and the limits where a language has its own. */
export function listLanguages(): number {
  const rows = languages.map(({title, name, aliases, extensions, limits}) => [
    title,
    [name, ...aliases].join(', '),
    extensions.join(' '),
    `${resolveLimits(limits).memoryMb} MB`,
  ]);
  const table = [['LANGUAGE', 'NAMES', 'EXTENSIONS', 'MEMORY'], ...rows];
  const widths = [0, 1, 2].map(column => Math.max(...table.map(row => (row[column] ?? '').length)));
  for (const row of table) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
  return 0;
}
