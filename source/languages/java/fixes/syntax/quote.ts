import {tokenize, type Token} from '../../../lexer.ts';
import type {Code} from '../../code/code.ts';
import {javaSyntax, keywords} from '../../code/syntax.ts';
import {variablesOf} from '../../code/variables.ts';
import {knownClasses, ownClasses} from '../../knowledge/classes.ts';
import {javaRule, mainWith, programWith} from '../java-rule.ts';

const longestLine = 400;

/** A quotation mark that is missing or too many: the one reading of the line in which all else makes sense. */
export const quote = javaRule({
  id: 'quote',
  tier: 3,
  types: ['unclosed.str.lit', 'expected', 'not.stmt', 'unclosed.char.lit'],
  *mend({code, line}) {
    const text = code.lineText(line);
    if (!text.includes('"') || text.length > longestLine || text.includes('"""')) return;
    const known = namesOf(code);
    const now = scoreOf(text, known);
    const ranked = readingsOf(text)
      .flatMap(reading => {
        const score = scoreOf(reading, known);
        return score === null ? [] : [{reading, score}];
      })
      .toSorted((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (now !== null || !best || (second && second.score === best.score)) return;
    const start = code.lineStart(line);
    yield {
      edits: [{start, end: start + text.length, text: best.reading}],
      explanation:
        best.reading.length > text.length
          ? `A quotation mark is missing on line ${line}.`
          : `A quotation mark on line ${line} is too many.`,
    };
  },
  examples: [
    {
      before: mainWith('System.out.println("hello);'),
      after: mainWith('System.out.println("hello");'),
      output: 'hello\n',
    },
    {
      before: mainWith('int n = 3;', 'System.out.println("n is + n);'),
      after: mainWith('int n = 3;', 'System.out.println("n is " + n);'),
      output: 'n is 3\n',
    },
    {
      before: programWith(
        ['static String quoted(String text) {', '    return "<"" + text + ">";', '}'],
        ['System.out.println(quoted("a"));'],
      ),
      after: programWith(
        ['static String quoted(String text) {', '    return "<" + text + ">";', '}'],
        ['System.out.println(quoted("a"));'],
      ),
      output: '<a>\n',
    },
  ],
});

/** Names that may stand outside of texts. */
function namesOf(code: Code): ReadonlySet<string> {
  const names = new Set<string>([
    'println',
    'print',
    'printf',
    'out',
    'format',
    ...ownClasses,
    ...knownClasses,
  ]);
  for (const {name} of variablesOf(code)) names.add(name);
  for (const [index, {kind, text}] of code.tokens.entries()) {
    // What is called or is a member somewhere.
    if (kind === 'name' && (/^[(.]$/.test(code.text(index + 1)) || code.text(index - 1) === '.'))
      names.add(text);
  }
  return names;
}

/** The line with one more quotation mark at a place where a text may begin or end, or with one less. */
function readingsOf(line: string): string[] {
  const readings = new Set<string>();
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"' && line[at - 1] !== '\\')
      readings.add(line.slice(0, at) + line.slice(at + 1));
  }
  // Before what follows a text, and behind what comes before one.
  for (const {index} of line.matchAll(/\s*(?:[);,\]}]|\.\w+\()/g))
    readings.add(`${line.slice(0, index)}"${line.slice(index)}`);
  // A text that seems to begin further left would end there instead.
  const texts = tokenize(line, javaSyntax).filter(({kind}) => kind === 'string');
  for (const {index, 0: all} of line.matchAll(/(?:[(,+={:?[]|\breturn)\s*/g)) {
    const at = index + all.length;
    if (texts.some(({start, end}) => start < at && at < end)) continue;
    readings.add(`${line.slice(0, at)}"${line.slice(at)}`);
  }
  // Before the sign of a sum, with a blank on both sides: one in the text and one in the code.
  for (const {index} of line.matchAll(/\s\+\s/g)) {
    const blank = line[index - 1] === ' ' ? '' : ' ';
    readings.add(`${line.slice(0, index)}${blank}"${line.slice(index)}`);
  }
  return [...readings];
}

/** How well a line reads; null when its quotation marks or brackets do not fit. */
function scoreOf(line: string, known: ReadonlySet<string>): number | null {
  const tokens = tokenize(line, javaSyntax).filter(({kind}) => kind !== 'comment');
  const open: string[] = [];
  let score = 0;
  for (const [index, token] of tokens.entries()) {
    const {kind, text} = token;
    if (kind === 'string' && (!isClosed(text) || !fitsBeside(tokens, index))) return null;
    if (kind === 'string' && /^'(?:[^'\\]{2,}|)'$/.test(text)) return null;
    if (kind === 'string') score -= /["'].*(?: \+ |\w\(\w*\)|\);)/.test(text) ? 1 : 0;
    if (kind === 'name' && !keywords.has(text)) score += known.has(text) ? 1 : -2;
    if (kind === 'operator' && /^[\\#`]$/.test(text)) return null;
    if (text === ':' && kind === 'operator' && !isColon(line)) return null;
    if (/^[([]$/.test(text)) open.push(text);
    if (/^[)\]]$/.test(text) && open.pop() === undefined) return null;
    if (
      kind === 'operator' &&
      /^(?:[+*/%<>=]|[=!<>]=)$/.test(text) &&
      !isOperand(tokens[index + 1])
    )
      return null;
  }
  return open.length > 0 && /[;{]\s*$/.test(line) ? null : score;
}

function isClosed(text: string): boolean {
  return text.length > 1 && text.endsWith(text.charAt(0));
}

function fitsBeside(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const isBefore =
    !before ||
    (before.kind === 'operator'
      ? /^(?:[(,+={:?[]|->|[=!<>]=|\+=|&&|\|\|)$/.test(before.text)
      : /^(?:return|case|yield)$/.test(before.text));
  const isAfter =
    !after || (after.kind === 'operator' && /^(?:[),+;.:?\]}]|->|[=!]=|&&|\|\|)$/.test(after.text));
  return isBefore && isAfter;
}

/** Whether a line can have a colon outside of texts. */
function isColon(line: string): boolean {
  return /\?|\b(?:case|default|for|assert)\b/.test(line);
}

function isOperand(token: Token | undefined): boolean {
  // A generic type may end with `>`, and a line with an operator.
  return (
    !token || token.kind !== 'operator' || /^(?:[({[\-!~>;.&?,]|\+\+|--|::|\))$/.test(token.text)
  );
}
