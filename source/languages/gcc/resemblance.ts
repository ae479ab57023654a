import {resemblanceTo, type Sign, withoutTexts} from '../resemblance.ts';

const forOthers: readonly Sign[] = [
  // Java, C#, Swift, Kotlin, Scala
  [
    /^\s*import\s+(?:static\s+)?[\w.]+(?:\.\*)?;|^\s*package\s+[\w.]+;?\s*$|^\s*using\s+[\w.]+;\s*$/,
    5,
  ],
  [/\bSystem\.(?:out|in|err)\b|\bConsole\.(?:Write|Read)|\bString\[\]|\bfinal\s+\w+\s+\w+\s*=/, 5],
  [
    /^\s*(?:public|private|protected)\s+(?:static|class|final|void|int|double|boolean|String|abstract|override)\b/,
    5,
  ],
  [/^\s*(?:fun|func|val|var|def|object|trait)\s+\w+/, 4],
  // JavaScript and TypeScript
  [
    /\bconsole\.(?:log|error)\s*\(|[!=]==|=>\s*[{\w(]|^\s*(?:let|var)\s+\w+|^\s*(?:export|import)\s.*\bfrom\s/,
    4,
  ],
  [/^\s*const\s+\w+\s*=|^\s*(?:async\s+)?function\b|\brequire\s*\(['"]/, 4],
  // Rust, Go
  [/\bfn\s+\w+\s*[(<]|\blet\s+mut\b|\bimpl\b|\w+!\s*\(|^\s*use\s+\w+(?:::\w+)*/, 4],
  [/\bfmt\.\w+|:=|^\s*func\s/, 4],
  // Python, Ruby, PHP, Perl, shell
  [
    /^\s*(?:def|class|if|elif|else|for|while|try|with)\b[^{;]*:\s*(?:#.*)?$|\bself\.\w|^\s*from\s+[\w.]+\s+import/,
    4,
  ],
  [/^\s*(?:puts|require|end|elsif|fi|done|esac|then)\b|\bdo\s*\|\w/, 4],
  [/<\?php|^\s*\$\w+|\$this->|^\s*(?:my|our|sub)\s|\$\{?\w+/, 4],
  [/^\s*<(?:!DOCTYPE|html|head|body|div|\?xml)\b|^\s*"[\w-]+"\s*:\s*[["{\d]/i, 4],
];

/** How much a text looks like one language of the family, from 0 to 1: its own signs against those of every other. */
export function familyResemblance(
  own: readonly Sign[],
  rivals: readonly Sign[],
): (source: string) => number {
  return resemblanceTo(own, [...forOthers, ...rivals], {
    spoken: withoutTexts(/"[^"\\]*(?:\\.[^"\\]*)*"/g),
  });
}

/** What both languages of the family have. */
export const shared: readonly Sign[] = [
  [/^\s*#\s*(?:include\s*[<"]|define\s+\w|ifn?def\b|endif\b|pragma\s)/, 3],
  [
    /^\s*(?:static\s+|const\s+|unsigned\s+|inline\s+)*(?:int|void|char|double|float|long|bool|size_t)\s*\**\s*&?\w+\s*(?:\(|=|;|\[|\{)/,
    2,
  ],
  [/^\s*(?:int|void)\s+main\s*\(/, 3],
  [/\b(?:printf|scanf|sizeof|malloc|free|strlen|strcmp)\s*\(/, 2],
  [/\w->\w/, 1],
  [/^\s*\}\s*;?\s*$/, 0.5],
];
