import {describe, expect, it} from 'vitest';
import {type ExportFormat, exportFormats} from '../../source/export/format-names.ts';
import {exported} from '../../source/export/formats.ts';
import {html} from '../../source/export/html.ts';
import {markdown} from '../../source/export/markdown.ts';
import {Fold} from '../../source/replay/fold.ts';
import {hostileTexts} from '../support/hostile-texts.ts';
import {toldEvents} from '../support/told-session.ts';

const state = new Fold(toldEvents).after(toldEvents.length);
const facts = {
  started: Date.UTC(2026, 10, 21, 18, 30),
  updated: Date.UTC(2026, 10, 21, 18, 42),
  path: '/home/ada/greet.py',
  status: 'healed',
};
const inFormat = (format: ExportFormat) => exported(format, state, facts, 'greet.py');

describe('a report of a session', () => {
  it.each(exportFormats)('reads in %s as it is kept beside this test', async format => {
    await expect(inFormat(format)).toMatchFileSnapshot(`snapshots/session.${format}`);
  });

  it('holds no control characters and nothing hidden, whatever the session held', () => {
    for (const format of ['md', 'html', 'json'] as const) {
      expect(inFormat(format)).not.toMatch(/(?!\n)\p{Control}|\p{Bidi_Control}/u);
    }
  });

  it('loads and runs nothing as HTML', () => {
    const text = inFormat('html');
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|javascript:/i);
    expect(text).toContain('&lt;script&gt;');
  });

  it('is JSON that reads back, with each attempt and decision', () => {
    expect(JSON.parse(inFormat('json'))).toMatchObject({
      session_id: state.id,
      result: {success: true, healed: true, iterations: 3},
      attempts: [
        {
          error_type: 'SyntaxError',
          decisions: [
            {fix: 2, hunk: 1, decision: 'reject'},
            {fix: 1, hunk: 1, decision: 'accept'},
          ],
        },
        {decisions: [{decision: 'edit', text: '    print(f"Hello, {name}!")\n'}]},
        {status: 'ok', error_type: null},
      ],
    });
  });

  it('is an exact patch, with what is hidden still in it', () => {
    expect(inFormat('patch')).toContain('\u202Eevil\u2066 <script>');
  });
});

describe.each(hostileTexts)('the text %j', text => {
  it('does not get out of its fence in Markdown', () => {
    for (const kind of ['output', 'diff'] as const) {
      const [first = '', ...rest] = markdown([{kind, text}]).trimEnd().split('\n');
      const fence = /^`{3,}/.exec(first)?.[0] ?? '';
      expect(fence).not.toBe('');
      // CommonMark: a fence is closed by one that is as long, with up to three spaces before it.
      const closing = rest.findIndex(line => new RegExp(`^ {0,3}${fence}\`*\\s*$`).test(line));
      expect(closing).toBe(rest.length - 1);
    }
  });

  it('is one paragraph without markup in Markdown', () => {
    const shown = markdown([{kind: 'paragraph', text}]);
    expect(shown.trimEnd()).not.toContain('\n');
    expect(shown).not.toMatch(/^(?:#|>|[-+*=] |\d+[.)] )|(?<!\\)[*_`<[|]/);
  });

  it('stays text in HTML', () => {
    for (const kind of ['paragraph', 'output', 'diff'] as const) {
      const body = html('x', [{kind, text}]).split('<main>')[1] ?? '';
      const tags = body.match(/<[^>]*>/g)?.map(tag => tag.replace(/ class="\w+"/, ''));
      const known = ['<p>', '</p>', '<pre>', '</pre>', '<ins>', '</ins>', '<del>', '</del>'];
      const ours = [...known, '<b>', '</b>', '</main>', '</body>', '</html>'];
      expect(tags?.filter(tag => !ours.includes(tag))).toEqual([]);
    }
  });
});
