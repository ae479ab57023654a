import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {subjectOf} from '../../errors/subject.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

/** An expansion that is written as in other languages. */
export const badSubstitution: Rule = {
  id: 'bad-substitution',
  tier: 2,
  answers: ({type}) => type === 'BadSubstitution',
  *suggest(context) {
    const place = placeOf(context);
    const subject = subjectOf(context.report.type, context.report.message) ?? '';
    if (!place) return;
    // What is printed can be more than the expansion.
    const wrong = /\$\{[^{}]{0,100}\}/g;
    for (const [text] of subject.matchAll(wrong)) {
      const at = place.text.indexOf(text);
      const right = meantBy(text.slice(2, -1), place.code);
      if (at === -1 || right === null) continue;
      yield {
        source: withPart(place, at, at + text.length, right),
        explanation: `\`${text}\` is written \`${right}\` here.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        set -e
        count=3
        echo "\${$count} files"
      `,
      after: program`
        set -e
        count=3
        echo "\${count} files"
      `,
      output: '3 files\n',
    },
    {
      before: program`
        title="Good evening"
        echo "\${title.length}"
      `,
      after: program`
        title="Good evening"
        echo "\${#title}"
      `,
      output: '12\n',
    },
    {
      before: program`
        name=ada
        echo "\${name.toUpperCase()}"
      `,
      after: program`
        name=ada
        echo "\${name^^}"
      `,
      output: 'ADA\n',
    },
  ],
};

function meantBy(inside: string, code: Code): string | null {
  const plain = /^\s*\$?([A-Za-z_]\w*)\s*$/.exec(inside)?.[1];
  if (plain !== undefined) return `\${${plain}}`;
  const [, name, method = ''] = /^\$?([A-Za-z_]\w*)\.(\w+)(?:\(\))?$/.exec(inside) ?? [];
  const asked = /^(?:len|length|size)\(\$?([A-Za-z_]\w*)\)$/.exec(inside)?.[1];
  const measured = asked ?? (/^(?:length|len|size|count)$/.test(method) ? name : undefined);
  if (measured !== undefined) {
    const isArray = new RegExp(`\\b${measured}(?:\\[[^\\]\\n]{0,80}\\])?\\+?=\\(`).test(
      code.source,
    );
    return isArray ? `\${#${measured}[@]}` : `\${#${measured}}`;
  }
  if (name === undefined) return null;
  if (/^(?:upper|upcase|toUpperCase|to_upper|toupper)$/.test(method)) return `\${${name}^^}`;
  if (/^(?:lower|downcase|toLowerCase|to_lower|tolower)$/.test(method)) return `\${${name},,}`;
  return null;
}
