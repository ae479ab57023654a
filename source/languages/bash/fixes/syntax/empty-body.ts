import type {Rule} from '../../../rule.ts';
import {placeOf} from '../place.ts';
import {program} from '../program.ts';

/** A block without a command, which needs one that does nothing. */
export const emptyBody: Rule = {
  id: 'empty-body',
  tier: 2,
  answers: ({phase, message}) =>
    phase === 'syntax' && /unexpected token `(?:\}|fi|done|else|elif)'/.test(message),
  *suggest(context) {
    const place = placeOf(context);
    if (!place || !/^\s*(?:\}|fi|done|else|elif)(?![\w-])/.test(place.text)) return;
    const {code, number} = place;
    let last = number - 1;
    while (last > 0 && /^\s*(?:#.*)?$/.test(code.line(last))) last--;
    if (!/(?:\{|\bthen|\bdo|\belse)\s*(?:#.*)?$/.test(code.line(last))) return;
    const indent = number - last > 1 ? code.indent(number - 1) : '';
    const deeper = indent.length > code.indent(last).length ? indent : `${code.indent(last)}  `;
    yield {
      source: code.withInsert(code.lineStart(number), `${deeper}:\n`),
      explanation: 'A block holds at least one command; `:` does nothing.',
    };
  },
  examples: [
    {
      before: program`
        log() {
          # later
        }
        log start
        echo end
      `,
      after: program`
        log() {
          # later
          :
        }
        log start
        echo end
      `,
      output: 'end\n',
    },
  ],
};
