interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** How lines of Python look, and how lines of other languages and of prose look that might pass for it. */
const signs: readonly Sign[] = [
  {pattern: /^#!.*\bpython/, weight: 8},
  {pattern: /^\s*(?:async\s+)?def\s+\w+\s*\(/, weight: 3},
  {pattern: /^\s*class\s+\w+\s*(?:\([\w\s.,=[\]]*\))?\s*:\s*(?:#.*)?$/, weight: 3},
  {pattern: /^\s*from\s+[\w.]+\s+import\s+[\w*(]/, weight: 3},
  {pattern: /^\s*import\s+\w[\w.]*(?:\s+as\s+\w+)?(?:\s*,\s*\w[\w.]*)*\s*$/, weight: 2},
  {pattern: /^\s*(?:if|elif|while|for|with|except|match|case)\b[^{;]*:\s*(?:#.*)?$/, weight: 2},
  {pattern: /^\s*(?:else|try|finally|except)\s*:\s*(?:#.*)?$/, weight: 3},
  {pattern: /^\s*(?:for\s+\w+(?:\s*,\s*\w+)*\s+in\s+[^;{]+|elif\b[^;{]+)$/, weight: 1},
  {pattern: /\bif\s+__name__\s*==/, weight: 4},
  {pattern: /\b(?:self\.\w+|__init__|print\s*\(|lambda\s+\w+\s*:|len\(|range\()/, weight: 1.5},
  {pattern: /\b(?:None|True|False)\b|\b(?:is|not)\s+(?:not|in|None)\b/, weight: 1},
  {pattern: /(?:^|[\s(,=[])[rbf]{1,2}["']/i, weight: 1},
  {pattern: /^\s*print\s+["']/, weight: 1.5},
  {pattern: /^\s*@\w[\w.]*(?:\(.*\))?\s*$/, weight: 1},
  {pattern: /^\s*(?:"""|''')/, weight: 1.5},
  {
    pattern: /^\s*(?:return|raise|yield|assert|pass|break|continue|global|nonlocal)\b[^;{]*$/,
    weight: 0.7,
  },
  {pattern: /^\s*[a-z_]\w*(?:\[[^\]]*\])?\s+[-+*/]?=\s+[^;{]+$/, weight: 0.5},
  {pattern: /[;{]\s*(?:\/\/.*)?$/, weight: -2},
  {pattern: /^\s*[})\]]*;?\s*$|^\s*}/, weight: -1},
  {
    pattern:
      /^\s*(?:const|let|var|function|export|interface|type|public|private|static|package|fn|func|use|namespace|using|template|typedef|struct|impl|mod|local|sub|my)\s+[\w({*]/,
    weight: -3,
  },
  {pattern: /=>|\bconsole\.|===|&&|\|\||\brequire\(|\bfrom\s+['"]/, weight: -2},
  {pattern: /^\s*(?:#include|#define|<\?php|<!DOCTYPE|<\w+[\s>])/i, weight: -6},
  {pattern: /^#!(?!.*\bpython)/, weight: -8},
  {
    pattern: /^\s*(?:fi|done|esac|then|do|end|puts\s.*|echo\s.*|elsif\s.*)\s*$|;\s*(?:then|do)\s*$/,
    weight: -3,
  },
  {pattern: /\$\w|\$\{|\[\[?\s.*\s\]\]?/, weight: -1},
  {pattern: /^\s*\w+=\S*\s*$/, weight: -0.3},
  {pattern: /^\s*\/\/|^\s*\/\*|^\s*\*\s/, weight: -1.5},
  {
    pattern: /^\s*[A-Z][a-z]+(?:\s+[a-z']+){3,}[.,!?]?\s*$|[a-z]{2}[.!?]\s+[A-Z][a-z]+\s+[a-z]/,
    weight: -1,
  },
];

const maxLines = 400;
const maxLineLength = 300;

/** How much a text looks like Python, from 0 to 1, by the lines that speak for it and against it. */
export function resemblance(source: string): number {
  const lines = source
    .slice(0, maxLines * maxLineLength)
    .split(/\r\n|[\n\r]/, maxLines)
    .map(line => line.slice(0, maxLineLength))
    .filter(line => line.trim() !== '' && !/^\s*#[^!]/.test(line));
  let points = 0;
  let against = 0;
  let silent = 0;
  for (const line of lines) {
    const weight = weigh(line);
    if (weight > 0) points += weight;
    else if (weight < 0) against -= weight;
    else silent++;
  }
  return points === 0 ? 0 : points / (points + 2 * against + 0.4 * silent + 0.5);
}

function weigh(line: string): number {
  let sum = 0;
  for (const {pattern, weight} of signs) if (pattern.test(line)) sum += weight;
  return sum;
}
