/** What a line says about its language, and how loudly. */
type Sign = readonly [pattern: RegExp, weight: number];

const forGo: readonly Sign[] = [
  [/^\s*package\s+\w+\s*(?:\/\/.*)?$/, 5],
  [/^\s*import\s*\(\s*$/, 4],
  [/^\s*import\s+(?:\w+\s+)?"[\w./-]+"\s*$/, 4],
  [/^\t"[a-z][\w./-]*"\s*$/, 1],
  [/^\s*func\s+(?:\(\s*\w+\s+\*?\w+(?:\[\w+\])?\s*\)\s*)?\w+\s*(?:\[[^\]]*\])?\(/, 4],
  [/\bfmt\.(?:[Pp]rint|Sprint|Fprint|Errorf|Scan)/, 4],
  [/^\s*[\w, ]+\s*:=\s*\S/, 2],
  [/\bfor\s+[\w, ]*:?=?\s*range\s/, 3],
  [/\bif\s+\w+\s*!=\s*nil\b|\berr\s*[!=]=\s*nil\b|\breturn\s+(?:.*,\s*)?nil\s*$/, 3],
  [/^\s*type\s+\w+\s+(?:struct|interface|func|map)\b/, 5],
  [/\bmake\((?:map\[|\[\]|chan\b)|\bchan\s+\w+|<-\s*\w|\bgo\s+func\s*\(/, 4],
  [/\bmap\[\w+\]|\[\](?:int|string|byte|float64|rune|bool)\b/, 3],
  [/^\s*(?:defer|go)\s+\w[\w.]*\(/, 2],
  [/^\s*(?:var|const)\s+\w+\s+(?:\*|\[\])?(?:int|string|bool|float64|error)\b/, 3],
  [/\b(?:strings|strconv|errors|os|math|sort|time)\.[A-Z]\w*\(/, 1],
  [/^\s*(?:if|for|switch)\s+[^(].*\{\s*$/, 1],
  [/^\s*\}\s*$|^\s*\}\s*else\s*\{\s*$/, 0.5],
];

const forOthers: readonly Sign[] = [
  // Statements that end with a semicolon, and heads in parentheses.
  [/;\s*$/, 1.5],
  [/^\s*(?:if|while|for|switch)\s*\(.*\)\s*\{?\s*$/, 1.5],
  [/^\s*#\s*(?:include|define|ifdef)\b|\bstd::|^\s*using\s+(?:namespace|System)/, 6],
  [/^\s*(?:public|private|protected|static|class|final|abstract)\s+\w/, 5],
  // JavaScript and TypeScript
  [/\bconsole\.\w+\s*\(|\brequire\s*\(|=>|[!=]==|^\s*export\s|^\s*import\s.*\bfrom\s/, 4],
  [/^\s*(?:let|const)\s+[\w{[]+.*=|^\s*(?:async\s+)?function\b/, 3],
  // Python, Ruby, shell
  [/^\s*(?:def|class|elif|except|with)\b.*:?\s*$|^\s*(?:if|for|while|else|try)\b.*:\s*$/, 4],
  [/^\s*(?:from\s+\S+\s+import|import\s+[\w.]+\s*(?:as\s+\w+)?$)|\bself\b|\bprint\s*\(/, 3],
  [/^\s*(?:puts|end|fi|done|esac|then|do)\b|\$\{?\w|^\s*echo\s/, 3],
  // Rust
  [/\bfn\s+\w+\s*[(<]|\blet\s+mut\b|\w!\s*[([]|^\s*use\s+\w+::|->\s*\w/, 4],
  [/<\?php|^\s*<(?:!DOCTYPE|html|\?xml)\b|^\s*"[\w-]+"\s*:\s*[["{\d]/i, 4],
];

/** Only this much of a file is looked at, and no line further than this. */
const lines = 400;
const width = 300;
/** So much evidence is as good as certain. */
const enough = 6;

/** How much a text looks like Go, from 0 to 1: its signs against those of everything else. */
export function resemblance(source: string): number {
  const first = source.slice(0, 200).split('\n', 1)[0] ?? '';
  if (first.startsWith('#!')) return /\b(?:gorun|yaegi|go)\b/.test(first) ? 1 : 0;
  let own = 0;
  let other = 0;
  for (const line of codeLines(source)) {
    own += weigh(line, forGo);
    other += weigh(line, forOthers);
  }
  if (own === 0) return 0;
  return Math.min(1, own / enough) * (own / (own + 1.5 * other));
}

function weigh(line: string, signs: readonly Sign[]): number {
  let weight = 0;
  for (const [pattern, value] of signs) if (pattern.test(line)) weight += value;
  return weight;
}

/** The lines without comments. */
function codeLines(source: string): string[] {
  return source
    .slice(0, lines * width)
    .split('\n', lines)
    .map(line => line.slice(0, width))
    .filter(line => !/^\s*(?:\/\/|\/?\*)/.test(line));
}
