import type {HLJSApi} from 'highlight.js';
import {plainStyle, type Style} from '../../terminal/sgr.ts';
import {syntaxTheme} from '../theme.ts';
import {type Row, span} from './rows.ts';

/** Colours a text and splits it into lines. */
export type Highlighter = (text: string) => Row[];

/** More than this is shown plain: colour is not worth a second of waiting. */
const maxLength = 200_000;

/** Lines without colour, for until the grammar is there and for languages that have none. */
export const plainHighlighter: Highlighter = text => text.split('\n').map(line => [span(line)]);

/**
 * The highlighter for a highlight.js grammar, loaded on demand. A grammar that does not exist, or fails
 * on a text, leaves it plain.
 */
export async function loadHighlighter(grammar: string): Promise<Highlighter> {
  try {
    const {default: hljs} = await import('highlight.js/lib/core');
    const {default: language} = await import(`highlight.js/lib/languages/${grammar}`);
    hljs.registerLanguage(grammar, language);
    return text =>
      text.length > maxLength ? plainHighlighter(text) : highlight(hljs, grammar, text);
  } catch {
    return plainHighlighter;
  }
}

function highlight(hljs: HLJSApi, grammar: string, text: string): Row[] {
  return htmlToLines(hljs.highlight(text, {language: grammar, ignoreIllegals: true}).value);
}

/** The lines of highlight.js' HTML, which holds only `<span class="…">`, `</span>` and five entities. */
function htmlToLines(html: string): Row[] {
  const lines: Row[number][][] = [[]];
  const styles: Style[] = [];
  for (const [token, scopes, entity] of html.matchAll(tokens)) {
    if (token === '</span>') styles.pop();
    else if (scopes !== undefined) styles.push(styleOf(scopes) ?? styles.at(-1) ?? plainStyle);
    else {
      const text = entity === undefined ? token : (entities[entity] ?? token);
      for (const [index, part] of text.split('\n').entries()) {
        if (index > 0) lines.push([]);
        append(lines, part, styles.at(-1) ?? plainStyle);
      }
    }
  }
  return lines;
}

function append(lines: Row[number][][], text: string, style: Style): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  if (!line || text === '') return;
  if (last?.style === style) line[line.length - 1] = span(last.text + text, style);
  else line.push(span(text, style));
}

const tokens = /<span class="([^"]*)">|<\/span>|&(amp|lt|gt|quot|#x27);|[^<&]+|[<&]/g;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

/** `hljs-title function_` is looked up as `title`. */
function styleOf(scopes: string): Style | undefined {
  const scope = scopes.split(' ')[0]?.replace('hljs-', '') ?? '';
  return syntaxTheme[scope] ?? syntaxTheme[scope.split('-')[0] ?? ''];
}
