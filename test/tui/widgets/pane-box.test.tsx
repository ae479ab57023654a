import '../support/force-color.ts';
import {stripVTControlCharacters} from 'node:util';
import {cleanup, render} from 'ink-testing-library';
import {afterEach, describe, expect, it} from 'vitest';
import type {PaneContent} from '../../../source/tui/panes/content.ts';
import {span} from '../../../source/tui/text/rows.ts';
import {type Anchor, startAnchor} from '../../../source/tui/text/viewport.ts';
import {PaneBox} from '../../../source/tui/widgets/pane-box.tsx';
import {ColorContext} from '../../../source/tui/widgets/row-view.tsx';

afterEach(cleanup);

/** A pane of very many lines, which notes those that are asked for. */
function bigPane(): {content: PaneContent; asked: Set<number>} {
  const asked = new Set<number>();
  const lines = {
    first: 0,
    end: 1_000_000,
    rowsOf(line: number) {
      asked.add(line);
      return [[span(`row ${line}`, {color: 'red'})]];
    },
  };
  const content = {
    title: [span('Output')],
    aside: [span('running')],
    lines,
    restingAnchor: () => startAnchor(lines),
    key: 'test',
  };
  return {content, asked};
}

const box = {width: 20, height: 3, pane: 'output'} as const;
const at = (top: Anchor, cursor: Anchor | null = null) => ({top, cursor});

describe('a pane', () => {
  it('mounts only the rows that are seen', () => {
    const {content, asked} = bigPane();
    const {lastFrame} = render(
      <PaneBox content={content} place={at({line: 500, row: 0})} {...box} focused={false} />,
    );
    const text = stripVTControlCharacters(lastFrame() ?? '');
    expect(text.split('\n').map(line => line.trim())).toEqual([
      '2 Output     running',
      'row 500',
      'row 501',
      'row 502',
    ]);
    expect(asked.size).toBeLessThan(20);
  });

  it('names no key where none leads to it', () => {
    const {content} = bigPane();
    const place = at(startAnchor(content.lines));
    const {lastFrame} = render(
      <PaneBox content={content} place={place} width={20} height={3} focused={false} />,
    );
    expect(stripVTControlCharacters(lastFrame() ?? '').trimStart()).toMatch(/^Output/);
  });

  it('marks the focus by a sign', () => {
    const {content} = bigPane();
    const {lastFrame} = render(
      <PaneBox content={content} place={at(startAnchor(content.lines))} {...box} focused />,
    );
    expect(lastFrame()).toContain('▶ Output');
  });

  it('points at the row that its cursor is on, while it has the focus', () => {
    const {content} = bigPane();
    const place = at({line: 7, row: 0}, {line: 8, row: 0});
    const pane = (focused: boolean) => (
      <PaneBox content={content} place={place} {...box} focused={focused} />
    );
    const text = stripVTControlCharacters(render(pane(true)).lastFrame() ?? '');
    expect(
      text
        .split('\n')
        .slice(1)
        .map(line => line.trimEnd()),
    ).toEqual([' row 7', '▸row 8', ' row 9']);
    expect(render(pane(false)).lastFrame()).not.toContain('▸');
  });

  it('is without colour when that is asked for', () => {
    const {content} = bigPane();
    const pane = (
      <PaneBox content={content} place={at(startAnchor(content.lines))} {...box} focused={false} />
    );
    const {lastFrame} = render(<ColorContext value={false}>{pane}</ColorContext>);
    expect(lastFrame()).toContain('row 0');
    expect(render(pane).lastFrame()).toContain('\u001b[31m');
    expect(lastFrame()).not.toContain('\u001b[31m');
  });
});
