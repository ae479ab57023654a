import type {Rule, Suggestion} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {visibleNames} from '../../code/names.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf, type SyntaxSpot} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** f-strings with a brace missing or too many. */
export const fstringBrace: Rule = {
  id: 'fstring-brace',
  tier: 2,
  answers: report =>
    isSyntaxError(
      report,
      'f-string: ',
      'closing parenthesis',
      "'{' was never closed",
      'invalid syntax',
    ),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const strings = spot.tokens.filter(({kind, text}) => kind === 'string' && isFormatted(text));
    const string = strings.find(({end}) => end > spot.at - 1) ?? strings.at(-1);
    const suggestion = string && suggestionFor(spot, string);
    if (suggestion) yield suggestion;
  },
  examples: [
    {
      before: program`
        name = "Ada"
        print(f"Hi {name")
      `,
      after: program`
        name = "Ada"
        print(f"Hi {name}")
      `,
      output: 'Hi Ada\n',
    },
    {
      before: program`
        price = 2
        print(f"{price:.2f")
      `,
      after: program`
        price = 2
        print(f"{price:.2f}")
      `,
      output: '2.00\n',
    },
    {
      before: program`
        n = 2
        print(f"n is {n apples here")
      `,
      after: program`
        n = 2
        print(f"n is {n} apples here")
      `,
      output: 'n is 2 apples here\n',
    },
    {
      before: program`
        name = "Ada"
        print(f"Hi name} and all")
      `,
      after: program`
        name = "Ada"
        print(f"Hi {name} and all")
      `,
      output: 'Hi Ada and all\n',
    },
    {
      before: program`
        name = "Ada"
        print(f"Hi {name}}")
      `,
      after: program`
        name = "Ada"
        print(f"Hi {name}")
      `,
      output: 'Hi Ada\n',
    },
  ],
};

function suggestionFor(spot: SyntaxSpot, string: Token): Suggestion | null {
  if (spot.message.includes("single '}'")) return singleBrace(spot, string);
  if (spot.message.includes("expression required before '}'")) return emptyField(spot, string);
  if (spot.message.includes("unmatched ')'")) return withoutEnd(spot, string);
  return openField(spot, string);
}

/** `{name` up to the closing quote, or to the first word that the field cannot hold. */
function openField({code}: SyntaxSpot, string: Token): Suggestion | null {
  const open = unclosedBrace(string.text);
  if (open === null || !string.closed) return null;
  const start = string.start + open;
  const inner = string.inner.filter(token => token.start > start);
  const gap = inner.findIndex((token, index) => isWordGap(token, inner[index + 1]));
  const quote = /^\w*("""|'''|"|')/.exec(string.text)?.[1]?.length ?? 1;
  const end = inner[gap]?.end ?? string.end - quote;
  return {
    source: applyEdits(code.source, [insert(end, '}')]),
    explanation: 'The field of the f-string gets its closing brace.',
  };
}

/** Two words side by side, which are prose after the field. */
function isWordGap(token: Token, next: Token | undefined): boolean {
  const words = /^(?:and|or|is|in|not|if|else|for|lambda|await)$/;
  return (
    token.kind === 'name' &&
    next?.kind === 'name' &&
    !words.test(token.text) &&
    !words.test(next.text)
  );
}

/** `name}` lacks its opening brace; in `{name}}` one is too many. */
function singleBrace(spot: SyntaxSpot, string: Token): Suggestion | null {
  const {source} = spot.code;
  const at = singleBraceIn(string);
  if (at === null) return null;
  if (source[at - 1] === '}') {
    return {
      source: applyEdits(source, [replace({start: at, end: at + 1}, '')]),
      explanation: 'One closing brace of the f-string is too many.',
    };
  }
  const word = /[\w.]+$/.exec(source.slice(string.start, at))?.[0] ?? '';
  const isKnown = visibleNames(spot.code, spot.line).includes(word.split('.', 1)[0] ?? '');
  if (!isKnown) return null;
  return {
    source: applyEdits(source, [insert(at - word.length, '{')]),
    explanation: 'The field of the f-string gets its opening brace.',
  };
}

/** `f"{}".format(x)` was meant to be no f-string. */
function emptyField({code}: SyntaxSpot, string: Token): Suggestion | null {
  if (!code.source.startsWith('.format(', string.end)) return null;
  const prefix = /^[fF]/.exec(string.text)?.[0].length ?? 0;
  return {
    source: applyEdits(code.source, [
      replace({start: string.start, end: string.start + prefix}, ''),
    ]),
    explanation: '`.format()` fills a plain string, not an f-string.',
  };
}

/** `f"{name)`: neither the field nor the string has its end. */
function withoutEnd({code, at}: SyntaxSpot, string: Token): Suggestion | null {
  const quote = /^\w*("""|'''|"|')/.exec(string.text)?.[1];
  if (quote === undefined || string.closed) return null;
  return {
    source: applyEdits(code.source, [insert(at, `}${quote}`)]),
    explanation: 'The field of the f-string and the string itself get their end.',
  };
}

const isFormatted = (text: string) => /^(?:[fFtT][rR]?|[rR][fFtT])["']/.test(text);

/** Index of the brace that opens a field and is not closed; null when all are. */
function unclosedBrace(text: string): number | null {
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const pair = text.slice(index, index + 2);
    if (open.length === 0 && (pair === '{{' || pair === '}}')) index++;
    else if (text[index] === '{') open.push(index);
    else if (text[index] === '}') open.pop();
  }
  return open[0] ?? null;
}

/** Offset of a `}` that nothing opened. */
function singleBraceIn({text, start}: Token): number | null {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const pair = text.slice(index, index + 2);
    if (depth === 0 && (pair === '{{' || pair === '}}')) index++;
    else if (text[index] === '{') depth++;
    else if (text[index] === '}' && depth-- === 0) return start + index;
  }
  return null;
}
