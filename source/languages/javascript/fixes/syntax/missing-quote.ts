import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {resolve, visibleAt} from '../../code/declarations.ts';
import type {Edit} from '../../code/edit.ts';
import {globalNames} from '../../vocabulary.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** A string without its second quote, with a quote inside it, or over several lines. */
export const missingQuote: Rule = {
  id: 'missing-quote',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax), {further: true});
  },
  examples: [
    {
      before: lines("console.log('hello);"),
      after: lines("console.log('hello');"),
      output: 'hello\n',
    },
    {
      before: lines("const names = ['Ada', 'Bo];", 'console.log(names.length);'),
      after: lines("const names = ['Ada', 'Bo'];", 'console.log(names.length);'),
      output: '2\n',
    },
    {
      before: lines('const size = 3;', "console.log('size: + size);"),
      after: lines('const size = 3;', "console.log('size:' + size);"),
      output: 'size:3\n',
    },
    {
      before: lines("console.log(hello world');"),
      after: lines("console.log('hello world');"),
      output: 'hello world\n',
    },
    {
      before: lines("console.log('It's late, isn't it');"),
      after: lines("console.log('It\\'s late, isn\\'t it');"),
      output: "It's late, isn't it\n",
    },
    {
      before: lines('console.log("She said "hi" to me");'),
      after: lines('console.log("She said \\"hi\\" to me");'),
      output: 'She said "hi" to me\n',
    },
    {
      before: lines("const poem = 'roses", "violets';", "console.log(poem.split('\\n').length);"),
      after: lines('const poem = `roses', 'violets`;', "console.log(poem.split('\\n').length);"),
      output: '2\n',
    },
    {
      before: lines('const name = "Ada";', 'console.log(`Hi ${name});', "console.log('done');"),
      after: lines('const name = "Ada";', 'console.log(`Hi ${name}`);', "console.log('done');"),
      output: 'Hi Ada\ndone\n',
    },
    {
      before: lines('console.log("mixed\');'),
      after: lines("console.log('mixed');"),
      output: 'mixed\n',
    },
  ],
};

function* attempts(syntax: SyntaxContext): Generator<Attempt> {
  const {code, line} = syntax;
  yield* swallowedCode(code, line);
  const open = code.tokens.findIndex(
    token => !token.closed && (token.kind === 'string' || token.kind === 'template'),
  );
  const token = code.tokens[open];
  if (token?.kind === 'template') yield* templateAttempts(code, open);
  if (token?.kind === 'string') {
    yield* blankOpening(code, open);
    yield* closings(code, open);
  }
  const near = token?.kind === 'string' ? token.line : line;
  yield* contractions(code, near);
  yield* innerQuotes(code, near);
  if (token?.kind !== 'string') return;
  yield* overLines(code, open);
  yield* openings(code, open);
  yield* boundaries(code, near);
}

/** Any other end or start of a word on the line, where one quote swallowed the next string's. */
function* boundaries(code: Code, line: number): Generator<Attempt> {
  const start = code.lineStart(line);
  const text = code.source.slice(start, code.lineEnd(line));
  for (const {index} of text.matchAll(/(?<=\w)(?=[,)\]}:;])|(?<=[[(,:=+] ?)(?=\w)/g)) {
    const at = start + index;
    for (const quote of ["'", '"']) {
      if (text.includes(quote))
        yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
    }
  }
}

const unclosed = 'The string is never closed.';

/** A string that holds what is plainly code: `'Ada, age: 36}`, `'Ada', 'Bo, 3)`. */
function* swallowedCode(code: Code, line: number): Generator<Attempt> {
  for (const [index, token] of code.tokens.entries()) {
    if (token.kind !== 'string' || token.line !== line) continue;
    const inObject = code.text(code.parent(index)) === '{';
    const pattern = inObject
      ? /,\s*[\w$]+\s*:|\s*\}/g
      : /,\s*(?:\d+|true|false|null|\{|\[)\s*[,)\]]/g;
    for (const match of token.text.matchAll(pattern)) {
      const at = token.start + match.index;
      yield {edits: [{start: at, end: at, text: token.text.slice(0, 1)}], explanation: unclosed};
    }
  }
}

/** Puts the quote before the brackets and commas at the end of the line, or another kind of quote right. */
function* closings(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  if (token === undefined) return;
  const quote = token.text.slice(0, 1);
  const other = /^(["']).*(["'`])[)\];,}]*$/.exec(token.text);
  if (other !== null) {
    const at = token.start + token.text.search(/["'`][)\];,}]*$/);
    const mate = code.source[at] ?? quote;
    if (mate !== quote && mate !== '`') {
      yield {
        edits: [{start: token.start, end: token.start + 1, text: mate}],
        explanation: 'A string ends with the quote that it starts with.',
      };
    }
  }
  for (const at of beforeValues(code, open))
    yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
  // Only white space or a separator before the brackets: that is what the string holds.
  const blank = /^["'][^\w)\]]*\s(?=[)\],])/.exec(token.text)?.[0].length;
  if (blank !== undefined) {
    const at = token.start + blank;
    yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
  }
  const tail = /[)\];,}][)\];,}{\s]*$/.exec(token.text)?.[0].length ?? 0;
  for (let back = tail; back >= 0; back--) {
    const at = token.end - back;
    if (at > token.start) yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
  }
  for (const match of token.text.matchAll(/[^\s'"](?=[),\]:}]|\s*[+])/g)) {
    const at = token.start + match.index + 1;
    yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
  }
}

/** `join( ')`: what is before the quote is the text. */
function* blankOpening(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  const before = code.tokens[open - 1];
  if (token === undefined || before === undefined || before.end === token.start) return;
  if (!/^[([]$/.test(before.text) || !/^["'][)\]]/.test(token.text)) return;
  yield {
    edits: [{start: before.end, end: before.end, text: token.text.slice(0, 1)}],
    explanation: 'The string has no quote at its start.',
  };
}

/** Where a comma or plus is followed by a variable of the program: `'size, list.length)`. */
function beforeValues(code: Code, open: number): number[] {
  const token = code.tokens[open];
  if (token === undefined) return [];
  const names = new Set(visibleAt(code, open).map(one => one.name));
  return [...token.text.matchAll(/(?:,| \+) ([A-Za-z_$][\w$]*)/g)]
    .filter(([, name]) => name !== undefined && names.has(name))
    .map(({index}) => token.start + index);
}

/** `It's` in single quotes. */
function* contractions(code: Code, line: number): Generator<Attempt> {
  const start = code.lineStart(line);
  const text = code.source.slice(start, code.lineEnd(line));
  const edits = [...text.matchAll(/(?<=[A-Za-z])'(?=(?:s|t|re|ve|ll|d|m)\b)/g)].map(({index}) => ({
    start: start + index,
    end: start + index,
    text: '\\',
  }));
  const explanation = 'A quote inside a string needs a backslash.';
  if (edits.length > 0) yield {edits, explanation};
  if (edits.length > 1) for (const edit of edits) yield {edits: [edit], explanation};
}

/** `"She said "hi" to me"`: all quotes but the outermost. */
function* innerQuotes(code: Code, line: number): Generator<Attempt> {
  const start = code.lineStart(line);
  const text = code.source.slice(start, code.lineEnd(line));
  for (const quote of ['"', "'"]) {
    const places = [...text.matchAll(quote === '"' ? /(?<!\\)"/g : /(?<!\\)'/g)].map(
      ({index}) => start + index,
    );
    if (places.length < 3 || places.length > 10 || !touchesWord(code, line)) continue;
    if (!places.slice(1, -1).every(at => isAmongWords(code.source, at))) continue;
    const edits = places.slice(1, -1).map(at => ({start: at, end: at, text: '\\'}));
    yield {edits, explanation: 'A quote inside a string needs a backslash.'};
  }
}

/** Whether a quote has words on both sides, rather than the commas and brackets of code. */
function isAmongWords(source: string, at: number): boolean {
  const [before, after] = [source.slice(0, at).trimEnd(), source.slice(at + 1).trimStart()];
  return /[\w.!?'"]$/.test(before.slice(-1)) && /^[\w.!?'"]/.test(after.slice(0, 1));
}

/** Whether a string on the line stands right beside a word, as `hi` in `"She said "hi" to me"`. */
function touchesWord(code: Code, line: number): boolean {
  return code.tokens.some((token, index) => {
    const next = code.tokens[index + 1];
    if (token.line !== line || next === undefined || next.start !== token.end) return false;
    const kinds = [token.kind, next.kind];
    return kinds.includes('string') && kinds.includes('name');
  });
}

const longestString = 30;

/** A string that goes on in the next lines is a template. */
function* overLines(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  if (token === undefined) return;
  const quote = token.text.slice(0, 1);
  let from = code.lineEnd(token.line);
  for (let line = token.line + 1; line <= token.line + longestString; line++) {
    const end = code.lineEnd(line);
    const at = code.source.indexOf(quote, from);
    if (at !== -1 && at < end) {
      const inner = code.source.slice(token.start + 1, at);
      if (/[`\\]|\$\{/.test(inner)) return;
      const edits: Edit[] = [
        {start: token.start, end: token.start + 1, text: '`'},
        {start: at, end: at + 1, text: '`'},
      ];
      yield {edits, explanation: 'Only a template in backticks goes over several lines.'};
      return;
    }
    from = end;
  }
}

/** The first quote is missing: before the words that stand before the second. */
function* openings(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  if (token === undefined) return;
  const start = code.lineStart(token.line);
  const text = code.source.slice(start, token.start);
  const places = [...text.matchAll(/(?<=[[(,=:+]\s*|^\s*)(?![\s[(,=:+])/g)].map(
    ({index}) => start + index,
  );
  // Words that nothing declares belong to the text; the nearest place is the next best.
  const far = places.find(at => holdsNoNames(code, at, token.start));
  for (const at of new Set([...(far === undefined ? [] : [far]), ...places.toReversed()])) {
    yield {
      edits: [{start: at, end: at, text: token.text.slice(0, 1)}],
      explanation: 'The string has no quote at its start.',
    };
  }
}

/** Whether every word between two offsets is unknown to the program. */
function holdsNoNames(code: Code, from: number, to: number): boolean {
  const words = code.tokens.flatMap((token, index) =>
    token.start >= from && token.end <= to && token.kind !== 'punctuator' ? [index] : [],
  );
  return words.every(
    word =>
      code.kind(word) === 'name' &&
      resolve(code, word) === null &&
      !globalNames.includes(code.text(word)),
  );
}

/** A template without its second backtick ends with its line, before what closes the call around it. */
function* templateAttempts(code: Code, open: number): Generator<Attempt> {
  // The piece that runs to the end of the source is the rest of a template that starts further up.
  const starts = code.tokens.flatMap((token, index) =>
    index <= open && token.kind === 'template' && token.text.startsWith('`') ? [index] : [],
  );
  for (const start of starts.reverse()) {
    const line = code.tokens[start]?.line ?? 1;
    const from = code.lineStart(line);
    const text = code.source.slice(from, code.lineEnd(line));
    const tail = /[)\];,}\s]*$/.exec(text)?.[0].length ?? 0;
    const hole = /\}[)\];,\s]*$/.exec(text) === null ? 0 : 1;
    for (let back = tail - hole; back >= 0; back--) {
      const at = from + text.length - back;
      yield {
        edits: [{start: at, end: at, text: '`'}],
        explanation: 'The template is never closed.',
      };
    }
  }
}
