import {createRequire} from 'node:module';
import type * as Headless from '@xterm/headless';
import {framePath, isFrame} from './frame-path.ts';

// CommonJS in a form whose exports Node cannot name; its types are those of the package.
const {Terminal} = createRequire(import.meta.url)('@xterm/headless') as typeof Headless;

const cellWidth = 8.4;
const cellHeight = 17;
const margin = 12;
const foreground = '#d6d6d6';
const background = '#16181d';

/** The terminal's sixteen colours, as a terminal with a dark background has them. */
const palette = [
  '#16181d #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #d6d6d6',
  '#7f848e #ff7b86 #b5e890 #ffd68a #82c4ff #dd9bf0 #7fdbe6 #ffffff',
].flatMap(colours => colours.split(' '));

/** How a stretch of a row looks. */
interface Look {
  readonly color: string;
  readonly fill: string | null;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
}

interface Run {
  readonly column: number;
  readonly cells: number;
  readonly text: string;
  readonly look: Look;
  /** Whether it is a piece of frames, and nothing else. */
  readonly isFrame: boolean;
}

/** The screen that a recording leaves on a terminal of this size, as a picture that a browser draws with its own fonts. */
export async function screenSvg(
  recording: string,
  columns: number,
  rows: number,
  title: string,
): Promise<string> {
  const terminal = new Terminal({cols: columns, rows, allowProposedApi: true});
  await new Promise<void>(resolve => {
    terminal.write(recording, resolve);
  });
  const width = columns * cellWidth + 2 * margin;
  const height = rows * cellHeight + 2 * margin;
  const lines = Array.from({length: rows}, (_, row) =>
    runsOf(terminal, row).flatMap(run => draw(run, row)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="100%" height="100%" rx="8" fill="${background}"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve" style="white-space:pre">`,
    ...lines.flat(),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The neighbouring cells of a row that look the same, those of frames apart. Blank ones without a colour of their own are left out. */
function runsOf(terminal: Headless.Terminal, row: number): Run[] {
  const line = terminal.buffer.active.getLine(row);
  const runs: Run[] = [];
  for (let column = 0; column < terminal.cols; column += 1) {
    const cell = line?.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const look = lookOf(cell);
    const text = cell.getChars() || ' ';
    const last = runs.at(-1);
    const isNext = last && last.column + last.cells === column;
    if (isNext && last.isFrame === isFrame(text) && isSame(last.look, look)) {
      runs[runs.length - 1] = {
        ...last,
        cells: last.cells + cell.getWidth(),
        text: last.text + text,
      };
    } else {
      runs.push({column, cells: cell.getWidth(), text, look, isFrame: isFrame(text)});
    }
  }
  return runs.map(withoutBlanks).filter(({text}) => text !== '');
}

/** Blanks at the end show nothing, unless they have a colour or a line of their own. */
function withoutBlanks(run: Run): Run {
  if (run.look.fill !== null || run.look.underline) return run;
  const text = run.text.trimEnd();
  return {...run, text, cells: run.cells - (run.text.length - text.length)};
}

function lookOf(cell: Headless.IBufferCell): Look {
  const color = cell.isFgDefault() ? foreground : (palette[cell.getFgColor()] ?? foreground);
  const fill = cell.isBgDefault() ? null : (palette[cell.getBgColor()] ?? null);
  const isInverse = cell.isInverse() !== 0;
  return {
    color: isInverse ? (fill ?? background) : color,
    fill: isInverse ? color : fill,
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    underline: cell.isUnderline() !== 0,
  };
}

function isSame(one: Look, other: Look): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function draw(run: Run, row: number): string[] {
  const {column, cells, text, look} = run;
  const left = margin + column * cellWidth;
  const top = margin + row * cellHeight;
  const width = round(cells * cellWidth);
  const rectangle = look.fill
    ? [
        `<rect x="${round(left)}" y="${round(top)}" width="${width}" height="${cellHeight}" fill="${look.fill}"/>`,
      ]
    : [];
  const opacity = look.dim && 'opacity="0.6"';
  if (run.isFrame) {
    const path = framePath([...text], {left, top, width: cellWidth, height: cellHeight});
    const attributes = [`d="${path}"`, `stroke="${look.color}"`, opacity].filter(Boolean);
    return [...rectangle, `<path ${attributes.join(' ')}/>`];
  }
  const attributes = [
    `fill="${look.color}"`,
    look.bold && 'font-weight="bold"',
    opacity,
    look.underline && 'text-decoration="underline"',
  ].filter(Boolean);
  // Whatever font it is, a row has the width of its cells.
  const place = `x="${round(left)}" y="${round(top + 13)}" textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  return [...rectangle, `<text ${place} ${attributes.join(' ')}>${escaped(text)}</text>`];
}

const round = (value: number): number => Math.round(value * 100) / 100;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
