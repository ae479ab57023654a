import {resemblanceTo, type Sign} from '../resemblance.ts';

/** What code without its opening tag looks like, as in a part that was copied. */
const forPhp: readonly Sign[] = [
  [/^\s*\$\w+(?:\[[^\]]*\]|->\w+)*\s*(?:[-+*/.%]|\?\?)?=(?!=)[^;]*;?\s*$/, 2],
  [/\$this->\w|\bself::|\bstatic::|\bparent::__construct\b/, 4],
  [/\$\w+->\w/, 3],
  [/\bforeach\s*\(\s*\S.{0,200}\bas\s+[&$]/, 4],
  [/^\s*(?:echo|print)\s.*;\s*$/, 2],
  [/\bfunction\s+&?\w+\s*\([^)]*\$\w+/, 4],
  [/\bfn\s*\([^)]*\$\w+|\bfunction\s*\([^)]*\$\w+/, 4],
  [/\b(?:public|private|protected)\s+(?:static\s+|readonly\s+)*(?:\??\w+\s+)?\$\w+/, 4],
  [/\b(?:public|private|protected)\s+(?:static\s+)?function\b/, 5],
  [/^\s*(?:namespace|use)\s+[A-Z]\w*(?:\\\w+)*\s*;/, 4],
  [/\b(?:PHP_EOL|__construct|array_\w+\(|str_\w+\(|implode\(|declare\(strict_types)/, 3],
  [/^\s*for\s*\(\s*\$\w+\s*=|^\s*(?:if|while|elseif)\s*\([^)]*\$\w+/, 2],
];

const forOthers: readonly Sign[] = [
  // Perl and shells
  [/^\s*(?:my|our|local)\s+[$@%(]|^\s*sub\s+\w+|^\s*use\s+(?:strict|warnings)|[@%]\w+\s*=\s*\(/, 6],
  [/^\s*(?:fi|done|esac|then|do)\s*$|;\s*(?:then|do)\s*$|\$\(\w|\[\[?\s.*\s\]\]?|^\s*\w+=\S/, 4],
  // Everything else
  [/^\s*(?:const|let|var)\s+\w+\s*=|\bconsole\.\w+\(|`[^`]*\$\{/, 4],
  [/^\s*#\s*(?:include|define)\b|\bstd::|\bfn\s+\w+\s*[(<]|\blet\s+mut\b|:=|^\s*func\s/, 6],
  [/^\s*(?:def|class|module)\s[^{]*$|^\s*end\s*$|^\s*(?:puts|require|import|from)\s/, 3],
];

/** The opening tag says it, wherever it stands: the rest may be HTML. */
const openingTag = /<\?(?:php(?=\s|$)|=)/i;
/** It is looked for in this much of a file, and no line further than this. */
const mostLines = 400;
const width = 300;

const partResemblance = resemblanceTo(forPhp, forOthers, {
  interpreter: /\bphp[\d.]*\b/,
  silent: /^\s*(?:\/\/|\/?\*|#)/,
});

/** How much a text looks like PHP, from 0 to 1: certainly with an opening tag, else by its signs. Pure. */
export function resemblance(source: string): number {
  return !source.startsWith('#!') && hasTag(source) ? 1 : partResemblance(source);
}

function hasTag(source: string): boolean {
  const lines = source.slice(0, mostLines * width).split('\n', mostLines);
  return lines.some(line => openingTag.test(withoutTexts(line.slice(0, width))));
}

/** A tag in a text of another language is what that prints. */
function withoutTexts(line: string): string {
  return line.replaceAll(/(["'`])[^"'`]*<\?[^"'`]*\1/g, '""');
}
