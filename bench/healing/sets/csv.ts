/**
 * The rows of a text with comma-separated values, each as its fields by the names of the first row, after RFC 4180:
 * a field in double quotes may hold commas, line ends, and double quotes written twice.
 * @throws when a quote is never closed.
 */
export function parseCsv(text: string): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = cellsOf(text);
  return rows.map(cells => new Map(cells.map((cell, column) => [header[column] ?? '', cell])));
}

const cell = /"((?:[^"]|"")*)"(,|\r?\n|$)|([^",\r\n]*)(,|\r?\n|$)/y;

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`its line ${lineAt(text, start)} is no row of CSV`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[3] ?? '');
    if ((match[2] ?? match[4]) === ',') {
      if (cell.lastIndex === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
