import {tokenize, type Token} from '../../../lexer.ts';
import type {Rule} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {keywords, cFamily} from '../../code/syntax.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** A string or a character without one of its quotes. */
export const quote: Rule = {
  id: 'quote',
  tier: 3,
  answers: isCompileError,
  *suggest({source, lines: all}) {
    const code = readCode(source);
    const open = code.tokens.find(isUnclosed);
    if (open === undefined) return;
    const text = all[open.line - 1] ?? '';
    if (text.length > longestLine) return;
    const mark = open.text.includes('"') ? '"' : "'";
    const known = new Set(
      code.tokens
        .filter(({kind, line}) => kind === 'name' && line !== open.line)
        .map(token => token.text),
    );
    const best = readings(text, mark, code, open)
      .map(changed => ({changed, score: scoreOf(changed, known)}))
      .filter(({score}) => score !== null)
      .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
    if (best === undefined) return;
    const start = code.lineStart(open.line);
    yield {
      source: source.slice(0, start) + best.changed + source.slice(start + text.length),
      explanation: `A ${mark === '"' ? 'text' : 'character'} in line ${open.line} lacks a quote.`,
    };
  },
  examples: [
    {
      before: mainWith('int n = 3;', 'printf("%d\\n, n);'),
      after: mainWith('int n = 3;', 'printf("%d\\n", n);'),
      output: '3\n',
    },
    {
      before: mainWith("putchar('a);", 'puts("");'),
      after: mainWith("putchar('a');", 'puts("");'),
      output: 'a\n',
    },
    {
      before: mainWith('int n = 3;', 'printf("%d\\n", n ");'),
      after: mainWith('int n = 3;', 'printf("%d\\n", n);'),
      output: '3\n',
    },
    {
      before: mainWith('puts(hello");'),
      after: mainWith('puts("hello");'),
      output: 'hello\n',
    },
  ],
};

function isUnclosed({kind, text}: Token): boolean {
  if (kind !== 'string') return false;
  const mark = text.includes('"') && !text.startsWith("'") ? '"' : "'";
  return text.length < 2 || !text.endsWith(mark) || /[^\\](?:\\\\)*\\["']$/.test(text);
}

/** A longer line, or one with more places, is none that people write. */
const longestLine = 2000;
const mostReadings = 80;

/** The line with one more quote, in every place where a text can end or begin; and without the one that has no partner. */
function readings(text: string, mark: string, code: Code, open: Token): readonly string[] {
  if (mark === "'") {
    // A character is one, or one behind a backslash.
    const at = open.start - code.lineStart(open.line);
    return [text.slice(0, at) + text.slice(at).replace(/^'(\\.|[^\\])/, "'$1'")];
  }
  const places = [...text.matchAll(/\s*(?:<<|[,;)\]}+:])|$/g)].map(({index}) => index);
  // Before << a text tends to keep its last blank: the reading that is tried first wins when two are as good.
  const ends = places.flatMap(index => {
    const blanks = /^\s+(?=<<)/.exec(text.slice(index))?.[0].length;
    const plain = {at: index, quote: mark};
    return blanks === undefined ? [plain] : [{at: index + blanks, quote: `${mark} `}, plain];
  });
  const begins = [...text.matchAll(/(?:<<|[,(=+{])\s*/g)].map(({index, 0: all}) => ({
    at: index + all.length,
    quote: mark,
  }));
  const added = [...ends, ...begins]
    .slice(0, mostReadings)
    .map(({at, quote: more}) => text.slice(0, at) + more + text.slice(at));
  const at = open.start - code.lineStart(open.line);
  return [...added, text.slice(0, at).trimEnd() + text.slice(at + 1)];
}

/**
 * How well a line reads; null when its quotes or brackets do not fit. What the program knows should stand outside of
 * texts, and nothing that it does not know.
 */
function scoreOf(line: string, known: ReadonlySet<string>): number | null {
  const tokens = tokenize(line, cFamily);
  let depth = 0;
  let score = 0;
  for (const [index, {kind, text}] of tokens.entries()) {
    if (kind === 'string') {
      const previous = tokens[index - 1];
      if (isUnclosed({kind, text, start: 0, end: 0, line: 1})) return null;
      if (
        previous?.kind === 'number' ||
        (previous?.kind === 'name' && !keywords.has(previous.text))
      )
        return null;
      const next = tokens[index + 1];
      if (next && (next.kind === 'name' || next.kind === 'number')) return null;
      if (next?.text === ':' && !line.includes('?')) return null;
      if (/^"[^"]*\bstd::/.test(text)) score -= 1;
      // Text tends to end with its line, and hardly with half a list of arguments.
      if (text.endsWith('\\n"')) score += 1;
    }
    if (kind === 'name' && !keywords.has(text)) score += known.has(text) ? 1 : -2;
    if (text === '<<') score += 0.5;
    if (text === '\\') return null;
    if (kind === 'operator' && /^[([{]$/.test(text)) depth += 1;
    if (kind === 'operator' && /^[)\]]$/.test(text)) depth -= 1;
    if (depth < 0) return null;
  }
  return depth > 0 && /[;)]\s*$/.test(line) ? null : score;
}
