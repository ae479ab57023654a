import {resemblanceTo, type Sign} from '../resemblance.ts';

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

/** How much a text looks like Ruby, from 0 to 1: its signs against those of everything else. */
export const resemblance = resemblanceTo(forRuby, forOthers, {
  interpreter: /\bj?ruby\b/,
  lineEnd: /\r\n|[\n\r]/,
  silent: /^\s*(?:#\s|$)/,
  enough: 5,
});
