import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import type {Edit} from '../../code/edit.ts';
import {isSyntaxError, proven, readSyntax} from './syntax-context.ts';
import {entryOf} from '../../entry-of.ts';

/** What was meant by characters that word processors, chats and web pages put into code. */
const meanings: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '×': '*',
  '÷': '/',
  '…': '...',
  '≤': '<=',
  '≥': '>=',
  '≠': '!==',
  '→': '=>',
  '⇒': '=>',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '；': ';',
  '，': ',',
  '：': ':',
  '＝': '=',
  '＋': '+',
  '。': '.',
  '\u200B': '',
  '\u2060': '',
  '\u00AD': '',
};
const quotes = /[“”„«»‘’‚´]/;
const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"'};

/** Typographic quotes, look-alike signs and HTML entities that came with pasted code. */
export const strangeCharacters: Rule = {
  id: 'strange-characters',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    const {code} = syntax;
    const edits = [...signEdits(code), ...entityEdits(code)];
    const explanation = 'These signs only look like the ones that JavaScript knows.';
    if (edits.length > 0) yield* proven(syntax, [{edits, explanation}], {further: true});
  },
  examples: [
    {
      before: lines('const name = “Ada”;', 'console.log(‘Hi ’ + name);'),
      after: lines('const name = "Ada";', "console.log('Hi ' + name);"),
      output: 'Hi Ada\n',
    },
    {
      before: lines(
        'for (let i = 0; i &lt; 2; i++) {',
        '  if (i &gt; 0 &amp;&amp; i !== 5) console.log(i);',
        '}',
      ),
      after: lines('for (let i = 0; i < 2; i++) {', '  if (i > 0 && i !== 5) console.log(i);', '}'),
      output: '1\n',
    },
    {
      before: lines('const left = 5 – 3;', 'console.log(left ≥ 2);'),
      after: lines('const left = 5 - 3;', 'console.log(left >= 2);'),
      output: 'true\n',
    },
  ],
};

/** Strange signs outside of strings and comments; quotes that pair up with what is in them. */
function signEdits(code: Code): Edit[] {
  const edits: Edit[] = [];
  let inside = -1;
  for (const {start, end, text, line} of code.tokens) {
    if (start < inside) continue;
    const meant = entryOf(meanings, text);
    if (meant === undefined) continue;
    edits.push({start, end, text: meant});
    if (!quotes.test(text)) continue;
    // What is between two such quotes is text, whatever the tokens say.
    const limit = code.lineEnd(line);
    for (let at = end; at < limit; at++) {
      const character = code.source[at] ?? '';
      if (character === meant) edits.push({start: at, end: at, text: '\\'});
      if (!quotes.test(character) || entryOf(meanings, character) !== meant) continue;
      edits.push({start: at, end: at + 1, text: meant});
      inside = at + 1;
      break;
    }
  }
  return edits;
}

function entityEdits(code: Code): Edit[] {
  return code.tokens.flatMap((token, index) => {
    const name = code.tokens[index + 1];
    const end = code.tokens[index + 2];
    if (token.text !== '&' && token.text !== '&&') return [];
    if (
      name === undefined ||
      end?.text !== ';' ||
      name.start !== token.end ||
      end.start !== name.end
    )
      return [];
    const meant = entryOf(entities, name.text);
    return meant === undefined ? [] : [{start: token.end - 1, end: end.end, text: meant}];
  });
}
