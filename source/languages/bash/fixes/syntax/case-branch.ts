import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';
import {defectsOf} from '../../code/defects.ts';
import {masked} from '../../code/masked.ts';
import {placeOf} from '../place.ts';
import {program} from '../program.ts';

const head = /^(\s*case\s+(?:"[^"]*"|\S+))\s*(?:\bof|\{|:|;)?\s*$/;

/** A `case` without its `in`, or a branch of one without its `;;`. */
export const caseBranch: Rule = {
  id: 'case-branch',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    const {code, number} = place;
    for (let line = number; line > 0; line--) {
      const opening = head.exec(code.line(line));
      if (!opening || /^\s*in\b/.test(code.line(line + 1))) continue;
      const changed = code.withLine(line, `${opening[1] ?? ''} in`);
      if (defectsOf(new Code(changed)) > defectsOf(code)) break;
      yield {source: changed, explanation: '`case` is followed by a word and `in`.'};
      return;
    }
    if (!/unexpected token `\)'/.test(context.report.message)) return;
    if (!/^\s*(?:\(?[^()\s]+|"[^"]*")\)/.test(place.bare) || !isInCase(code, number)) return;
    let last = number - 1;
    while (last > 0 && /^\s*(?:#.*)?$/.test(code.line(last))) last--;
    const text = code.line(last);
    if (/;;\s*$|\bin\s*$/.test(masked(text))) return;
    const isInline = /^\s*[^()]+\)\s*\S/.test(text);
    const added = isInline ? ' ;;' : `\n${code.indent(last)};;`;
    yield {
      source: code.withInsert(code.lineStart(last) + text.trimEnd().length, added),
      explanation: `The branch before line ${number} ends with \`;;\`.`,
    };
  },
  examples: [
    {
      before: program`
        case $((1 + 1)) in
          1)
            echo one
            ;;
          2)
            echo two
          *)
            echo many
            ;;
        esac
      `,
      after: program`
        case $((1 + 1)) in
          1)
            echo one
            ;;
          2)
            echo two
            ;;
          *)
            echo many
            ;;
        esac
      `,
      output: 'two\n',
    },
    {
      before: program`
        colour=red
        case "$colour"
          red) echo warm ;;
          *) echo cold ;;
        esac
      `,
      after: program`
        colour=red
        case "$colour" in
          red) echo warm ;;
          *) echo cold ;;
        esac
      `,
      output: 'warm\n',
    },
  ],
};

function isInCase(code: Code, number: number): boolean {
  for (let line = number - 1; line > 0; line--) {
    if (/^\s*esac\b/.test(code.line(line))) return false;
    if (/^\s*case\s.*\bin\b/.test(code.line(line))) return true;
  }
  return false;
}
