/** What a line says about its language, and how loudly. */
type Sign = readonly [pattern: RegExp, weight: number];

const forRuby: readonly Sign[] = [
  [/^\s*def\s+(?:self\.)?[a-z_]\w*[?!=]?\s*(?:\([^:{]*\)|[a-z_]\w*(?:\s*,\s*\w+)*)?\s*$/, 3],
  [/^\s*end(?:\s*(?:if|unless)\b.*|\.\w.*|\)*,?)?\s*$/, 2],
  [/\bdo\s*(?:\|[^|]*\|)?\s*$/, 2],
  [/\{\s*\|[^|]{1,80}\|/, 3],
  [/^\s*(?:puts|p|pp)\s+[^=\s(]/, 2],
  [/^\s*puts\s*\(/, 2],
  [/^\s*require(?:_relative)?\s*\(?['"]/, 2],
  [/^\s*attr_(?:reader|writer|accessor)\s+:/, 5],
  [/^\s*(?:elsif|unless|until)\s+\S/, 3],
  [/^\s*(?:when|in)\s+[^(]+(?:\bthen\b.*)?$/, 0.5],
  [/^\s*class\s+[A-Z]\w*(?:\s*<\s*[A-Z][\w:]*)?\s*$/, 3],
  [/^\s*module\s+[A-Z]\w*\s*$/, 3],
  [/^\s*(?:if|while|case)\s+[^({][^{:;]*$/, 0.7],
  [/^\s*@{1,2}\w+\s*(?:\|\||[-+*])?=/, 2],
  [/#\{[^}]*\}/, 2],
  [/\.(?:each|map|select|reject|inject|each_with_index|times|upto|sort_by|nil\?|empty\?)\b/, 1.5],
  [/[\s(,[]:[a-z_]\w*\b(?!:)|\w=>|\s=>\s/, 0.7],
  [/\b(?:nil|rescue|ensure|yield|raise)\b/, 1],
  [/^\s*(?:begin|rescue.*|ensure)\s*$/, 2],
  [/\b[A-Z]\w*\.new\b/, 2],
  [/^\s*(?:private|protected|public)\s*$/, 1.5],
  [/\b(?:Struct|Data)\.(?:new|define)\b|\b__FILE__\b|%[wi]\[|frozen_string_literal/, 3],
];

const forOthers: readonly Sign[] = [
  // Python, and shells
  [
    /^\s*(?:def\s.*|class\s.*|if\s.*|elif\s.*|else|for\s.*|while\s.*|try|except.*|with\s.*):\s*(?:#.*)?$/,
    4,
  ],
  [/^\s*(?:from\s+[\w.]+\s+)?import\s|\bself\.\w+\s*=|\b(?:None|True|False)\b|\bprint\s*\(/, 2],
  [/^\s*(?:fi|done|esac|then|local\s.*|echo\s.*)\s*$|;\s*(?:then|do)\s*$|\$\(|\$\{/, 4],
  [/^\s*function\s+\w+|^\s*local\s+\w+\s*=/, 3],
  // The C family, JavaScript, Rust, Go
  [/;\s*(?:\/\/.*)?$/, 2],
  [/[{]\s*$|^\s*\}/, 1],
  [/^\s*(?:\/\/|\/\*)/, 3],
  [/^\s*(?:const|let|var|func|fn|package|import|export|public|private|static|use)\s+[\w{*"]/, 3],
  [/^\s*#\s*(?:include|define|ifdef)\b|\bstd::|\bSystem\.out\./, 6],
  [/=>\s*\{|===|\bconsole\.|:=|\bfmt\.|->\s*\w/, 2],
  // Elixir, Lua and Crystal end their blocks alike.
  [/^\s*(?:defmodule|defp)\s|\|>|^\s*def\s+\w+.*\bdo\s*$/, 5],
  // Prose
  [/^\s*[A-Z][a-z]+(?:\s+[a-z']+){3,}[.,!?]?\s*$|[a-z]{2}[.!?]\s+[A-Z][a-z]+\s+[a-z]/, 2],
  [/^\s*<(?:!DOCTYPE|html|head|body|div|\?php|\?xml)\b/i, 6],
];

/** Only this much of a file is looked at, and no line further than this. */
const lines = 400;
const width = 300;
/** So much evidence is as good as certain. */
const enough = 5;

/** How much a text looks like Ruby, from 0 to 1: its signs against those of everything else. */
export function resemblance(source: string): number {
  const first = source.slice(0, 200).split('\n', 1)[0] ?? '';
  if (first.startsWith('#!')) return /\bj?ruby\b/.test(first) ? 1 : 0;
  let own = 0;
  let other = 0;
  for (const line of codeLines(source)) {
    own += weigh(line, forRuby);
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

function codeLines(source: string): string[] {
  return source
    .slice(0, lines * width)
    .split(/\r\n|[\n\r]/, lines)
    .map(line => line.slice(0, width))
    .filter(line => line.trim() !== '' && !/^\s*#\s/.test(line));
}
