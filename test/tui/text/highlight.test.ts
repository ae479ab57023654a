import {describe, expect, it} from 'vitest';
import {loadHighlighter, plainHighlighter} from '../../../source/tui/text/highlight.ts';
import {rowText} from '../../../source/tui/text/rows.ts';
import {syntaxTheme} from '../../../source/tui/theme.ts';

const source = 'def f(x):\n    """two\n    lines"""\n    return "<b> & \'c\'" # no\n';

describe('highlighting', () => {
  it('keeps the text, line by line', async () => {
    const highlight = await loadHighlighter('python');
    expect(highlight(source).map(rowText)).toEqual(source.split('\n'));
  });

  it('colours what the grammar knows, also over line ends', async () => {
    const highlight = await loadHighlighter('python');
    const [def, open, close] = highlight(source);
    expect(def?.[0]).toEqual({text: 'def', style: syntaxTheme['keyword']});
    expect(open?.at(-1)).toEqual({text: '"""two', style: syntaxTheme['string']});
    expect(close?.[0]).toEqual({text: '    lines"""', style: syntaxTheme['string']});
  });

  it('leaves a text plain when there is no such grammar, or when it is huge', async () => {
    const none = await loadHighlighter('no-such-language');
    expect(none(source)).toEqual(plainHighlighter(source));
    const python = await loadHighlighter('python');
    const huge = 'x = 1\n'.repeat(40_000);
    expect(python(huge)).toEqual(plainHighlighter(huge));
  });
});
