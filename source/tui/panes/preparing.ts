import {progressLines} from '../../plain/progress-lines.ts';
import type {Progress} from '../../sandbox/progress.ts';
import {span} from '../text/rows.ts';
import {fixedLines, startAnchor} from '../text/viewport.ts';
import type {PaneContent} from './content.ts';

/** How far the image is that the program needs, where its output will be. */
export function preparingPane(progress: Progress, width: number): PaneContent {
  const lines = fixedLines(progressLines(progress, width).map(line => [[span(line)]]));
  return {
    title: [span('Making the image')],
    aside: [],
    lines,
    restingAnchor: () => startAnchor(lines),
    key: 'preparing',
  };
}
