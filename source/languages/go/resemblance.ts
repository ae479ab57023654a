import {resemblanceTo, type Sign} from '../resemblance.ts';

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

/** How much a text looks like Go, from 0 to 1: its signs against those of everything else. */
export const resemblance = resemblanceTo(forGo, forOthers, {interpreter: /\b(?:gorun|yaegi|go)\b/});
