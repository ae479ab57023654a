import {bytesText, type Progress, type ProgressPart} from '../sandbox/progress.ts';
import {sanitise} from '../terminal/sanitise.ts';
import {widthOf} from '../terminal/width.ts';

/**
 * Progress as safe lines of text: the task, a bar for each part, and the newest message. No line is wider than `width`
 * columns, and there are at most `height`: what is finished makes room first.
 */
export function progressLines(progress: Progress, width: number, height = Infinity): string[] {
  const {task, message, parts} = progress;
  const room = height - 2;
  const shown = parts.length <= room ? parts : parts.filter(isUnfinished).slice(0, room);
  const nameWidth = Math.max(0, ...shown.map(({name}) => name.length));
  const lines = [
    `${task}${amountText(parts)}`,
    ...shown.map(part => `  ${part.name.padEnd(nameWidth)}  ${describePart(part)}`),
    ...(message === null ? [] : [`  ${message}`]),
  ];
  return lines.slice(0, height).map(line => cut(sanitise(line).replaceAll('\n', ' '), width));
}

/** A new message as a line, for where nothing can be drawn over. */
export function progressNews(before: Progress | null, now: Progress): string[] {
  const task = before?.task === now.task ? [] : [`${now.task} …`];
  const isNew = now.message !== null && (task.length > 0 || before?.message !== now.message);
  return [...task, ...(isNew ? [`  ${now.message}`] : [])].map(line => sanitise(line));
}

function describePart({done, total, unit, state}: ProgressPart): string {
  const amount = (count: number) => (unit === 'bytes' ? bytesText(count) : String(count));
  if (total === null) return [done > 0 ? amount(done) : '', state].filter(Boolean).join('  ');
  return `${bar(done / total)}  ${amount(done)}/${amount(total)}  ${state}`.trimEnd();
}

const barWidth = 24;

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

/** The sum of what is measured in bytes, such as ` · 43.1/76.2 MB`. */
function amountText(parts: readonly ProgressPart[]): string {
  const inBytes = parts.filter(({unit, total}) => unit === 'bytes' && total !== null);
  if (inBytes.length < 2) return '';
  const total = inBytes.reduce((sum, part) => sum + (part.total ?? 0), 0);
  // What is being unpacked has all come.
  const come = inBytes.reduce((sum, part) => {
    return sum + (part.state === 'unpacking' ? (part.total ?? 0) : part.done);
  }, 0);
  return ` · ${bytesText(come)} of ${bytesText(total)}`;
}

function isUnfinished({done, total}: ProgressPart): boolean {
  return total === null || done < total;
}

function cut(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  let kept = line.slice(0, Math.max(0, width - 1));
  while (widthOf(kept) >= width && kept !== '') kept = kept.slice(0, -1);
  return `${kept}…`;
}
