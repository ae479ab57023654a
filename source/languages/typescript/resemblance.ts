import {spoken} from '../javascript/resemblance.ts';
import {resemblanceTo, type Sign, weightOf} from '../resemblance.ts';

/** What JavaScript does not have. */
const typed: readonly Sign[] = [
  [
    /^\s*(?:export\s+|declare\s+)*(?:interface\s+\w+.*\{|type\s+\w+(?:<.*>)?\s*=|(?:const\s+)?enum\s+\w+\s*\{|namespace\s+\w)/,
    6,
  ],
  [/^\s*(?:const|let|var)\s+\w+\s*:\s*[\w[\]{}<>|"'., ]+=/, 5],
  [/[(,]\s*\w+\??:\s*(?:string|number|boolean|any|unknown|void|[A-Z]\w*)(?:\[\])*\s*[,)=|]/, 5],
  [/\)\s*:\s*(?:string|number|boolean|void|any|unknown|never|Promise<|[A-Z]\w*)[^;]*(?:\{|=>)/, 5],
  [
    /^\s*(?:private|public|protected)\s+(?:readonly\s+)?#?\w+\??\s*[:=(]|^\s*readonly\s+\w+\s*[:=]|\bimport\s+type\b|\bas\s+(?:const|string|number|any|unknown)\b/,
    4,
  ],
  [/^\s*\w+\??:\s*(?:string|number|boolean|unknown)(?:\[\])?(?:\s*\|.*)?[;,]?\s*$/, 4],
  [/\bnew\s+(?:Map|Set|Array|Promise)<|\b(?:Record|Partial|Readonly|Array|Map|Set|Promise)<\w/, 4],
];

const shared: readonly Sign[] = [
  [/\bconsole\.(?:log|error|warn|info|table)\s*\(/, 3],
  [/^\s*import\s+(?:[\w$*]+|\{[^}]*\}|\* as \w+).*\bfrom\s+['"]/, 2],
  [/^\s*export\s+(?:default|const|function|class|async)\b/, 2],
  [/^\s*(?:const|let)\s+(?:[\w$]+|\{[^}]*\}|\[[^\]]*\])\s*[:=](?!=)/, 1],
  [/=>\s*(?:\{|[\w$([`'"!-])|[!=]==|`[^`]*\$\{/, 2],
  [/\bfor\s*\(\s*(?:let|const|var)\b|^\s*(?:async\s+)?function\b/, 2],
];

const foreign: readonly Sign[] = [
  // Python
  [
    /^\s*(?:def\s+\w+\s*\(.*|class\s+\w+(?:\(.*\))?|(?:if|elif|while|for|with)\s+[^({]*|else|try|except.*)\s*:\s*(?:#.*)?$/,
    6,
  ],
  [/^\s*(?:from\s+[\w.]+\s+import\b|import\s+[\w.]+(?:\s+as\s+\w+)?\s*$)|\bself[.,)]|\bNone\b/, 5],
  // C, C++, Java
  [/^\s*#\s*(?:include|define|ifdef)\b|\bstd::|^\s*using\s+namespace|\bprintf\s*\(/, 6],
  [
    /^\s*(?:public|private|protected)\s+(?:static|class|final|void|int|String|\w+\s+\w+\s*[(;=])|\bSystem\.(?:out|err)\b/,
    6,
  ],
  [
    /^\s*(?:int|void|char|double|float|long|bool|boolean|String)\s+\w+\s*(?:=|;|\(|\[)|^\s*import\s+[\w.]+;/,
    5,
  ],
  // Rust, Go
  [
    /\bfn\s+\w+\s*[(<]|\blet\s+mut\b|\b(?:println|vec|format|panic)!|->\s*\w|^\s*(?:use|mod|impl|pub|struct)\s+\w|&(?:mut|str|self)\b/,
    6,
  ],
  [/^\s*package\s+\w+\s*$|^\s*func\s|\bfmt\.|:=/, 6],
  // Ruby, shell, PHP
  [
    /^\s*(?:puts|require|require_relative|attr_\w+)\s|^\s*end\s*$|\bdo\s*\|\w|^\s*(?:def\s|elsif\b)/,
    5,
  ],
  [/^\s*(?:fi|done|esac|then|do)\s*$|\bthen\s*$|^\s*echo\s|<\?php|^\s*\$\w+\s*=/, 5],
  // Markup and data
  [/^\s*<(?:!DOCTYPE|html|head|body|div|script|\?xml)\b|^\s*"[\w-]+"\s*:\s*[["{\d]/i, 4],
];

/** One line may look typed by accident: so much evidence of types must be there, or half of it in what is code otherwise. */
const leastTyped = 8;

/** How much a text looks like TypeScript, from 0 to 1: like JavaScript, and with types. Pure. */
export const resemblance = resemblanceTo([...typed, ...shared], foreign, {
  interpreter: /\b(?:ts-node|tsx|deno|bun)\b/,
  spoken,
  rivalry: 2,
  isPossible: lines =>
    weightOf(lines, typed) >= (weightOf(lines, shared) > 0 ? leastTyped / 2 : leastTyped),
});
