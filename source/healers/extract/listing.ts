import {isSentence} from './bare-code.ts';
import {compare} from './likeness.ts';
import {trimBlankLines} from './text-lines.ts';

/**
 * The program in the lines of one block, without what a model writes into the block beside it: sentences and the name
 * of the file at its ends, a shell command that writes the file, line ends written as `\n`, and the same program again.
 * Null when it holds several that differ.
 */
export function listingIn(lines: readonly string[], original: string): readonly string[] | null {
  const known = new Set(original.split('\n').map(line => line.trim()));
  const code = withoutEdges(withoutHeredoc(unescaped(lines, original), known), known);
  return withoutRepetition(code, original);
}

/** All lines in one, as in a string of JSON. */
function unescaped(lines: readonly string[], original: string): readonly string[] {
  const [only = '', ...others] = lines.filter(line => line.trim() !== '');
  const isEscaped = others.length === 0 && (only.match(/\\n/g)?.length ?? 0) >= 2;
  if (!isEscaped || original.trim().split('\n').length < 3) return lines;
  try {
    const text: unknown = JSON.parse(`"${only.trim().replace(/^"|"$/g, '')}"`);
    return String(text).split('\n');
  } catch {
    return lines;
  }
}

/** `cat > stock.py <<'EOF'`, and its end. */
function withoutHeredoc(lines: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const [first = '', ...rest] = trimBlankLines(lines);
  const end =
    /^\s*\$?\s*(?:cat|tee|python\d?|node|ruby|bash)\b[^\n]{0,200}<<-?\s*(['"]?)(\w{1,40})\1\s*$/.exec(
      first,
    )?.[2];
  if (end === undefined || known.has(first.trim())) return lines;
  const to = rest.findIndex(line => line.trim() === end);
  return to === -1 ? lines : rest.slice(0, to);
}

/** What stands before the first and after the last line of code. */
function withoutEdges(lines: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const isBeside = (line: string) =>
    line.trim() === '' || (!known.has(line.trim()) && (isSentence(line) || isFileName(line)));
  const from = lines.findIndex(line => !isBeside(line));
  return from === -1 ? lines : lines.slice(from, lines.findLastIndex(line => !isBeside(line)) + 1);
}

/** `greet.py`, `# greet.py`, `// src/cart.js`. */
function isFileName(line: string): boolean {
  return /^\s*(?:(?:#|\/\/|--)\s*)?(?:file(?:name)?:\s*)?[\w./-]{1,80}\.(?:py|[cm]?[jt]sx?|rs|go|rb|java|c|h|cc|cpp|hpp|sh)\s*$/i.test(
    line,
  );
}

/** Models that do not stop begin again. */
function withoutRepetition(lines: readonly string[], original: string): readonly string[] | null {
  const size = original.trim().split('\n').length;
  const code = trimBlankLines(lines);
  if (size < 2 || code.length < size * 1.5) return lines;
  const [first] = code;
  const starts = code.flatMap((line, index) => (index > 0 && line === first ? [index] : []));
  for (const start of starts.slice(0, startsAtMost)) {
    const head = trimBlankLines(code.slice(0, start));
    const tail = trimBlankLines(code.slice(start));
    if (![head, tail].every(part => compare(part.join('\n'), original).isWhole)) continue;
    const again = tail.slice(0, head.length);
    return again.join('\n') === head.join('\n') ? head : null;
  }
  return lines;
}

/** Each is compared with the whole original. */
const startsAtMost = 10;
