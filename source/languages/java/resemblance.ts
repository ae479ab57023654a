import {resemblanceTo, type Sign, withoutTexts} from '../resemblance.ts';

const forJava: readonly Sign[] = [
  [/^\s*import\s+(?:static\s+)?(?:java|javax|org|com)\.[\w.]+(?:\.\*)?;?\s*$/, 6],
  [/^\s*package\s+[a-z]\w*(?:\.\w+)*;\s*$/, 5],
  [/\bSystem\.(?:out|err)\s*\.\s*print|\bSystem\.in\b|\bSystem\.exit\(/i, 5],
  [/\bpublic\s+static\s+void\s+main\b|\bvoid\s+main\s*\(\s*(?:final\s+)?String/, 6],
  [
    /^\s*(?:public\s+|final\s+|abstract\s+|static\s+|sealed\s+)*(?:class|interface|enum|record)\s+[A-Z]\w*(?:<[^>]*>)?\s*(?:\(.*\)\s*)?(?:(?:extends|implements|permits)\s+[\w<>, ]+)?\{/,
    2,
  ],
  [
    /^\s*(?:public|private|protected)\s+(?:static\s+|final\s+|abstract\s+)*[\w<>[\], ]+\s+\w+\s*[(;=]/,
    2,
  ],
  [/\bString\s*(?:\[\]\s*)?\w+\s*[=;,)]|\bString\.(?:format|valueOf|join)\(/, 3],
  [
    /\bnew\s+(?:ArrayList|HashMap|LinkedList|TreeMap|HashSet|Scanner|StringBuilder|ArrayDeque|Random)\s*[<(]/,
    4,
  ],
  [/^\s*(?:static\s+)?final\s+(?:int|String|double|long|boolean)\b/, 3],
  [/^\s*@(?:Override|FunctionalInterface|SuppressWarnings|Deprecated)\b/, 5],
  [/\bthrows\s+[A-Z]\w+|\bcatch\s*\(\s*(?:final\s+)?[A-Z]\w*(?:Exception|Error)\s+\w+\s*\)/, 4],
  [/^\s*(?:int|double|long|boolean|char)\s*(?:\[\])?\s+\w+\s*(?:=|;|\()/, 1],
  [/\b(?:implements|extends)\s+[A-Z]\w*/, 1],
  [/\b(?:List|Map|Set|Deque|Queue|Optional|Stream)<[\w<>, ?[\]]*>\s+\w+/, 3],
  [/\bIO\.println\(|\bInteger\.parseInt\(|\.equals\(|\bMath\.(?:max|min|sqrt|abs|pow)\(/, 1],
  [/^\s*for\s*\(\s*(?:final\s+)?[\w<>[\], ]+\s+\w+\s*:\s*[^:]+\)/, 2],
];

const forOthers: readonly Sign[] = [
  // C, C++
  [
    /^\s*#\s*(?:include|define|ifdef|pragma|endif)\b|\bstd::|^\s*using\s+namespace\b|\bcout\s*<</,
    12,
  ],
  [
    /(?<![.\w])(?:printf|scanf|malloc|sizeof|strlen)\s*\(|\w->\w|\bstruct\s+\w+|\b(?:int|char|double)\s*[*&]/,
    2,
  ],
  [/\bunsigned\b|\(void\)|\)\s*const\s*[;{]/, 3],
  // C#, Kotlin, Scala, Swift, Dart
  [/^\s*using\s+[\w.]+;|\bConsole\.(?:Write|Read)|^\s*namespace\s+\w|\{\s*get;/, 6],
  [/^\s*(?:fun|func|val|object|trait|def)\s+\w+/, 5],
  // JavaScript and TypeScript
  [
    /\bconsole\.\w+\s*\(|\brequire\s*\(|[!=]==|=>|^\s*export\s|^\s*import\s.*\bfrom\s|^\s*import\s*['"{]/,
    5,
  ],
  [
    /^\s*(?:let|const|var)\s+[\w{[]+|^\s*(?:async\s+)?function\b|\b\w+\??:\s*(?:string|number|boolean)\b/,
    4,
  ],
  [/^\s*constructor\s*\(|\bthis\.\w+\s*=\s*\w+\s*$/, 3],
  // Python, Ruby, PHP, shell
  [/^\s*(?:def|class|elif|except|with|if|for|while|else|try)\b[^{;]*:\s*(?:#.*)?$|\bself\b/, 4],
  [/^\s*(?:from\s+\S+\s+import|import\s+[\w.]+(?:\s+as\s+\w+)?\s*$)|^\s*print\s*\(/, 3],
  [/^\s*(?:puts|end|fi|done|esac|then|do|require)\b|^\s*echo\s|<\?php|\$\{?\w/, 4],
  // Rust, Go
  [/\bfn\s+\w+\s*[(<]|\blet\s+mut\b|\b[a-z]+!\s*\(|^\s*use\s+\w+::|\bimpl\b/, 4],
  [/\bfmt\.\w+|:=|^\s*func\s|^\s*package\s+\w+\s*$/, 4],
  [/^\s*<(?:!DOCTYPE|html|\?xml)\b|^\s*"[\w-]+"\s*:\s*[["{\d]/i, 4],
];

/** How much a text looks like Java, from 0 to 1: its signs against those of everything else. */
export const resemblance = resemblanceTo(forJava, forOthers, {
  spoken: withoutTexts(/"[^"\\]*(?:\\.[^"\\]*)*"/g),
});
