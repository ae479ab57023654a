import {resemblanceTo, type Sign, weightOf, withoutTexts} from '../resemblance.ts';

const forRust: readonly Sign[] = [
  [/^\s*(?:pub(?:\([\w ]+\))?\s+)?(?:(?:async|const|unsafe)\s+)*fn\s+\w+\s*[(<]/, 4],
  [/^\s*(?:pub\s+)?use\s+(?:std|core|crate|super|self)::/, 5],
  [/\blet\s+mut\s+\w/, 4],
  [
    /\b(?:e?println?|format|vec|panic|assert(?:_[en][qe])?|writeln?|matches|todo|unreachable)!\s*[([{]/,
    4,
  ],
  [/^\s*impl(?:<[^>]*>)?\s+\w|^\s*#!?\[(?:derive|allow|cfg|test)\b/, 5],
  [/^\s*(?:pub\s+)?(?:struct|enum|trait|mod)\s+\w+/, 1],
  [/&mut\s+\w|&'\w|&str\b|&(?:mut\s+)?self\b|\bdyn\s+[A-Z]/, 3],
  [/\b(?:[iu](?:8|16|32|64|128|size)|f(?:32|64))\b/, 2],
  [/\bSome\(|\bNone\b\s*=>|\bOk\(|\bErr\(/, 2],
  [/\bmatch\s+[^=;]+\{\s*$|\b(?:if|while)\s+let\s|\bloop\s*\{/, 3],
  [/^\s*for\s+[\w(, )&]+\s+in\s+[^;]*\{\s*$/, 2],
  [
    /\.(?:unwrap|expect|iter|into_iter|iter_mut|collect|clone|to_string|to_owned|push_str|as_str)(?:::<[^>]*>+)?\(/,
    2,
  ],
  [/\)\s*->\s*[\w&<([]|^\s*let\s+\w+\s*(?::[^=;]+)?=/, 1],
  [/^\s*[A-Z]\w*(?:::\w+)+|\b(?:String|Vec|Box|HashMap)::\w+\(/, 2],
  [/\|\w+(?:, \w+)*\|\s/, 1],
  [/[};]\s*$/, 0.25],
];

const forOthers: readonly Sign[] = [
  // C and C++
  [/^\s*#\s*(?:include|define|ifndef|ifdef)\b|\bstd::(?:cout|string|vector|endl)\b/, 8],
  [/^\s*using\s+(?:namespace|std)|\btemplate\s*<|\bprintf\s*\(|\bcout\s*<<|\bint\s+main\s*\(/, 6],
  // Java and C#
  [
    /^\s*(?:public|private|protected)\s+(?:static|class|final|void|int|String)\b|\bSystem\.(?:out|in)\b/,
    6,
  ],
  [/^\s*(?:int|void|char|double|float|long|bool|boolean|String)\s+\w+\s*(?:=|;|\(|\[)/, 4],
  // JavaScript and TypeScript
  [/\bconsole\.\w+\s*\(|[!=]==|\brequire\s*\(|^\s*(?:export|import)\s.*\bfrom\s+['"]/, 5],
  [/^\s*(?:const|var)\s+[\w{[$]|^\s*(?:async\s+)?function\b|\bnew\s+[A-Z]\w*\(|=>\s*\{?$/, 3],
  [/^\s*(?:export\s+)?(?:interface|type|class)\s+\w+.*[{=]|:\s*(?:string|number|boolean)\b/, 4],
  // Python
  [/^\s*(?:def|class|if|elif|else|for|while|try|except|with)\b[^{]*:\s*(?:#.*)?$/, 4],
  [/^\s*(?:from\s+[\w.]+\s+import\b|import\s+[\w.]+\s*$)|\b(?:True|False)\b|\bself\.\w+ = /, 3],
  // Go, Swift, Kotlin
  [/^\s*package\s+\w+\s*$|^\s*func\s|\bfmt\.\w+\(|\s:=\s|^\s*fun\s+\w|^\s*(?:val|guard)\s/, 5],
  // Ruby, Perl, PHP, Lua
  [/^\s*(?:puts|require|require_relative|attr_\w+|local)\s|^\s*end\s*$|\bdo\s*\|\w/, 4],
  [/<\?php|^\s*\$\w+\s*=|^\s*(?:my|our|sub|use\s+strict|use\s+warnings)\b/, 6],
  // Shell
  [/^\s*(?:fi|done|esac)\s*$|;\s*(?:then|do)\s*$|^\s*echo\s|\$\(\w|\$\{\w|\[\[?\s.*\s\]\]?/, 4],
  // Markup
  [/^\s*<(?:!DOCTYPE|html|head|body|div|script|\?xml)\b|^\s*"[\w-]+"\s*:\s/i, 4],
];

/** How much a text looks like Rust, from 0 to 1: its signs against those of everything else. */
export const resemblance = resemblanceTo(forRust, forOthers, {
  interpreter: /\brust-script\b/,
  // An inner attribute, such as `#![allow(dead_code)]`, begins alike.
  shebang: /^#!(?!\[)/,
  spoken: withoutTexts(/"[^"\\]*"/g),
  // A few ends of lines alone are no sign: many languages have them.
  isPossible: lines => weightOf(lines, forRust) >= 1,
});
