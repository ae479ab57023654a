import {splitLines} from '../../patch/lines.ts';

/** Says which lines of the old source a model changed. */
export function explainChange(model: string, before: string, after: string): string {
  const olds = splitLines(before);
  const news = splitLines(after);
  const most = Math.min(olds.length, news.length);
  let head = 0;
  while (head < most && olds[head] === news[head]) head += 1;
  let tail = 0;
  while (tail < most - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail += 1;
  const from = head + 1;
  const to = olds.length - tail;
  if (to < from) return `${model} adds something before line ${from}.`;
  return to === from
    ? `${model} changes line ${from}.`
    : `${model} changes lines ${from} to ${to}.`;
}
