import {looksLikeCode} from './comments.ts';
import type {ResultLine} from './result-lines.ts';
import type {Warning} from './warning.ts';

/** Warns of a statement that becomes a text or a function that nobody calls, or whose failure a shell no longer minds. */
export function warnAboutInertCode(lines: readonly ResultLine[]): Warning[] {
  const changed = lines.filter(
    ({text, inPlaceOf}) => text.length <= longestLine && inPlaceOf.length > 0,
  );
  const becomes = (forms: readonly RegExp[], isMeant: (statement: string) => boolean): boolean =>
    changed.some(({text, inPlaceOf}) => {
      const inner = forms.map(form => form.exec(text)?.groups?.['code']).find(Boolean);
      if (inner === undefined || !isMeant(inner)) return false;
      return inPlaceOf.some(old => bare(old) === bare(inner));
    });
  const found: Warning[] = [];
  if (becomes(inert, looksLikeCode))
    found.push({kind: 'disables-check', message: 'It puts code where it never runs.'});
  if (becomes(unminded, statement => /^[\w./]/.test(statement.trim())))
    found.push({kind: 'swallows-error', message: 'It no longer minds whether a command fails.'});
  return found;
}

/** In characters. Nobody reads a longer line, and to look through one takes long. */
const longestLine = 300;

const bare = (statement: string): string => statement.replace(/;\s*$/, '').trim();

const inert: readonly RegExp[] = [
  /^\s*[rRbBuUfF]{0,2}(?<sign>["'`])(?<code>.+)\k<sign>\s*;?\s*$/,
  /^\s*(?:lambda\s*:|\(\)\s*=>|\|\|)\s*(?<code>[^\s{].*)$/,
  /^\s*\(?(?:->|\(\)\s*=>|\|\|)\s*\{\s*(?<code>.+?)\s*\}\)?\s*;?\s*$/,
];

const unminded: readonly RegExp[] = [
  /^\s*! (?<code>.+)$/,
  /^\s*(?<code>.+?)\s*(?:(?<!&)&|;\s*(?:true|:)|\|\s*(?:cat|true))\s*$/,
  /^\s*(?:if|while|until) (?:! )?(?<code>.+?);\s*(?:then|do)\s+(?:true|:|break);?\s*(?:fi|done)\s*$/,
];
