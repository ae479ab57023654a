/** Where the arms of a sign of a frame reach to, from the middle of its cell. */
const arms: Readonly<Record<string, string>> = {
  '─': 'left right',
  '│': 'up down',
  '┌': 'right down',
  '┐': 'left down',
  '└': 'right up',
  '┘': 'left up',
  '├': 'up down right',
  '┤': 'up down left',
  '┬': 'left right down',
  '┴': 'left right up',
  '┼': 'left right up down',
};

export const isFrame = (sign: string): boolean => sign in arms;

/** Where the cells of a row are, in units of the picture. */
export interface Cells {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The frames in a row of cells as the path of SVG. Fonts leave gaps between rows, and have signs of other widths: as lines,
 * frames are whole everywhere.
 */
export function framePath(signs: readonly string[], {left, top, width, height}: Cells): string {
  const middle = round(top + height / 2);
  const strokes: {readonly from: number; to: number}[] = [];
  const posts: string[] = [];
  for (const [cell, sign] of signs.entries()) {
    const reaches = (arm: string) => arms[sign]?.includes(arm) ?? false;
    const center = left + (cell + 0.5) * width;
    if (reaches('up') || reaches('down')) {
      const from = reaches('up') ? round(top) : middle;
      posts.push(`M${round(center)} ${from}V${reaches('down') ? round(top + height) : middle}`);
    }
    const from = reaches('left') ? center - width / 2 : center;
    const to = reaches('right') ? center + width / 2 : center;
    const last = strokes.at(-1);
    // A stroke goes on where the one of the cell before ends.
    if (last && Math.abs(last.to - from) < 0.01) last.to = to;
    else if (from < to) strokes.push({from, to});
  }
  const lines = strokes.map(({from, to}) => `M${round(from)} ${middle}H${round(to)}`);
  return [...lines, ...posts].join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
