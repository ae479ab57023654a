import {resemblanceTo, type Sign, withoutTexts} from '../resemblance.ts';

const forJavaScript: readonly Sign[] = [
  [/\bconsole\.(?:log|error|warn|info|table)\s*\(/, 3],
  [/\brequire\s*\(\s*['"`]/, 3],
  [/\bmodule\.exports\b|^\s*exports\.\w+\s*=/, 4],
  [/^\s*import\s+(?:[\w$*]+|\{[^}]*\}|\* as \w+).*\bfrom\s+['"]/, 2],
  [/^\s*export\s+(?:default|const|function|class|async)\b/, 2],
  [/^\s*(?:const|let|var)\s+(?:[\w$]+|\{[^}]*\}|\[[^\]]*\])\s*=(?!=)/, 2],
  [/^\s*(?:async\s+)?function\b\s*\*?\s*[\w$]*\s*\([^:]*\)\s*\{?/, 2],
  [/=>\s*(?:\{|[\w$([`'"!-])/, 2],
  [/[!=]==/, 2],
  [/\bfor\s*\(\s*(?:let|const|var)\b/, 3],
  [/\bawait\s+[\w$]|\bnew\s+Promise\b|\.then\s*\(/, 1],
  [/\btypeof\s+\w|\binstanceof\b|\bundefined\b/, 1],
  [/\b(?:JSON|Math|Object|Array|Number|process)\.\w+/, 1],
  [/`[^`]*\$\{/, 2],
  [/\bthis\.\w+\s*=|\bsuper\s*\(|^\s*constructor\s*\(/, 1],
  [/^\s*(?:\}\s*)?else if\s*\(|^\s*(?:if|while|switch)\s*\(.*\)\s*\{\s*$/, 1],
  [/\}\s*\)?;\s*$|^\s*\}\s*$/, 0.5],
];

const forOthers: readonly Sign[] = [
  // TypeScript
  [
    /^\s*(?:export\s+|declare\s+)*(?:interface\s+\w+.*\{|type\s+\w+(?:<.*>)?\s*=|enum\s+\w+|namespace\s+\w)/,
    6,
  ],
  [/^\s*(?:const|let|var)\s+\w+\s*:\s*[\w[\]{}<>|"']+/, 5],
  [/[(,]\s*\w+\??:\s*(?:string|number|boolean|any|unknown|void|[A-Z]\w*)(?:\[\])*\s*[,)=|]/, 5],
  [/\)\s*:\s*(?:string|number|boolean|void|any|unknown|Promise<|[A-Z]\w*)[^;]*(?:\{|=>)/, 5],
  [
    /^\s*(?:private|public|protected|readonly|abstract)\s+(?:readonly\s+)?\w+|\bimport\s+type\b|\bas\s+(?:const|string|number|any|unknown)\b/,
    4,
  ],
  // Python
  [
    /^\s*(?:def\s+\w+\s*\(.*|class\s+\w+(?:\(.*\))?|(?:if|elif|while|for|with)\s+[^({]*|else|try|except.*|finally)\s*:\s*(?:#.*)?$/,
    4,
  ],
  [/^\s*(?:from\s+[\w.]+\s+import\b|import\s+[\w.]+(?:\s+as\s+\w+)?\s*$)/, 4],
  [/^\s*print\s*\(|\bself\.\w|\b(?:None|True|False)\b|\bf["']|^if __name__/, 2],
  // Shell
  [
    /^\s*(?:fi|done|esac|then|do)\s*$|\bthen\s*$|^\s*echo\s|\$\(\w|\$\{?\w+\}?["\s]|^\s*\w+=\$|\[\[?\s.*\s\]\]?/,
    3,
  ],
  // C, C++, Java, C#
  [/^\s*#\s*(?:include|define|ifdef)\b|\bstd::|^\s*using\s+(?:namespace|System)/, 6],
  [
    /^\s*(?:public|private|protected)\s+(?:static|class|final|void|int|String)\b|\bSystem\.out\.|\bString\[\]/,
    5,
  ],
  [/^\s*(?:int|void|char|double|float|long|bool|String)\s+\w+\s*(?:=|;|\(|\[)/, 4],
  // Rust, Go, PHP, Ruby, Perl, Lua
  [/\bfn\s+\w+\s*[(<]|\blet\s+mut\b|\w!\s*\(|->\s*\w|^\s*use\s+\w+::/, 4],
  [/^\s*package\s+\w+\s*$|^\s*func\s|\bfmt\.|:=/, 4],
  [/<\?php|^\s*\$\w+\s*=[^=]|\$this->|^\s*(?:my|our|use strict|sub)\s*[\s$@%{]|^\s*use\s+\w+;/, 5],
  [
    /^\s*(?:puts|require_relative|attr_\w+|local)\s|^\s*end\s*$|\bdo\s*\|\w|^\s*(?:def\s+\w+\s*$|elsif\b)/,
    4,
  ],
  // Markup and data
  [/^\s*<(?:!DOCTYPE|html|head|body|div|script|\?xml)\b|^\s*"[\w-]+"\s*:\s*[["{\d]/i, 4],
];

/** The part of a line of JavaScript or TypeScript that tells its language. Templates stay: they are a sign themselves. */
export const spoken = withoutTexts(/(["'])[^"'\\]*\1/g);

/** How much a text looks like JavaScript, from 0 to 1: its signs against those of everything else. */
export const resemblance = resemblanceTo(forJavaScript, forOthers, {
  interpreter: /\b(?:node|nodejs|deno|bun)\b/,
  spoken,
});
