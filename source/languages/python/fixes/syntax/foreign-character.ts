import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** Characters that word processors and other keyboards put where Python wants plain ones. */
const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '×': '*',
  '⋅': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '²': '**2',
  '³': '**3',
  '，': ',',
  '、': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '＝': '=',
  '＋': '+',
  '…': '...',
  '\u00A0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\u200B': '',
  '\u200C': '',
  '\u200D': '',
  '\u2060': '',
  '\uFEFF': '',
};

/** Typographic quotes, dashes and blanks, and full-width signs, outside of strings. */
export const foreignCharacter: Rule = {
  id: 'foreign-character',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid character', 'invalid non-printable character'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const edits = spot.code.outer.flatMap(({kind, start, text}): Edit[] => {
      if (kind !== 'unknown' || !Object.hasOwn(plain, text)) return [];
      return [replace({start, end: start + text.length}, plain[text] ?? text)];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation: 'Typographic characters are no Python: plain ones take their place.',
    };
  },
  examples: [
    {
      before: program`
        name = “Ada’s”
        if len(name) ≥ 3 and 2 – 1 == 1:
            print(name, ‘end’)
      `,
      after: program`
        name = "Ada's"
        if len(name) >= 3 and 2 - 1 == 1:
            print(name, 'end')
      `,
      output: "Ada's end\n",
    },
  ],
};
