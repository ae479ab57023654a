import {describeProof, describeStatus} from '../../plain/narrate.ts';
import type {Attempt} from '../../session/state.ts';
import {plainStyle} from '../../terminal/sgr.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import type {OutputLine} from '../../terminal/output-log.ts';
import {expandTabs} from '../../terminal/width.ts';
import {styledSpans} from '../../terminal/styled-spans.ts';
import {gutter, type Row, span, wrapRow} from '../text/rows.ts';
import {endAnchor, fixedLines, lastRow, type Lines} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {PaneContent} from './content.ts';

/** What the program printed, stderr marked with `!`, its end in view. */
export function outputPane(attempt: Attempt | undefined, width: number): PaneContent {
  const lines = attempt ? outputLines(attempt, width) : fixedLines([]);
  const dropped = attempt?.output.dropped ?? 0;
  return {
    title: [span('Output')],
    aside: [
      // Not how much: of a flood, some never came this far.
      span(dropped > 0 ? 'earlier lines dropped · ' : '', theme.warning),
      span(attempt ? statusOf(attempt) : '', theme.quiet),
    ],
    lines,
    restingAnchor: height => endAnchor(lines, height),
    restingCursor: () => lastRow(lines),
    key: `attempt ${attempt?.number}`,
  };
}

function statusOf({result, proof}: Attempt): string {
  if (!result) return 'running';
  return proof ? describeProof(proof) : sanitise(describeStatus(result));
}

function outputLines({output, result}: Attempt, width: number): Lines {
  const {lines, dropped} = output;
  if (lines.length === 0 && result)
    return fixedLines([[[span('  (it printed nothing)', theme.quiet)]]]);
  return {
    first: dropped,
    end: dropped + lines.length,
    rowsOf(number) {
      const line = lines[number - dropped];
      return line ? rowsOf(line, width) : [];
    },
    textOf(number) {
      const line = lines[number - dropped];
      return line ? textOf(line) : '';
    },
  };
}

/** Lines never change once they are in a log, so their rows are made once a width. */
const known = new WeakMap<OutputLine, {readonly width: number; readonly rows: readonly Row[]}>();

function rowsOf(line: OutputLine, width: number): readonly Row[] {
  const kept = known.get(line);
  if (kept?.width === width) return kept.rows;
  const isError = line.stream === 'stderr';
  const style = isError ? theme.stderr : plainStyle;
  const spans = styledSpans(lastOverwrite(line.text)).map(({text, style: own}) =>
    span(text, own === plainStyle ? style : own),
  );
  const rows = wrapRow(spans, width - 2).map((row, part) => [
    part > 0 ? gutter('↪ ', theme.quiet) : gutter(isError ? '! ' : '  ', style),
    ...row,
  ]);
  known.set(line, {width, rows});
  return rows;
}

const knownText = new WeakMap<OutputLine, string>();

function textOf(line: OutputLine): string {
  const kept = knownText.get(line);
  if (kept !== undefined) return kept;
  const spans = styledSpans(lastOverwrite(line.text));
  const text = expandTabs(spans.map(({text}) => text).join(''));
  knownText.set(line, text);
  return text;
}

/** What a terminal would leave of a line that is drawn over, as progress bars are. */
function lastOverwrite(text: string): string {
  return text.split('\r').findLast(part => part !== '') ?? '';
}
