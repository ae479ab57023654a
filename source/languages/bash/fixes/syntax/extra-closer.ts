import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {program} from '../program.ts';
import {mends} from './mends.ts';

/** A line with nothing but the end of a block, where none is open. */
export const extraCloser: Rule = {
  id: 'extra-end-of-block',
  tier: 3,
  answers: ({phase, message}) =>
    phase === 'syntax' && /unexpected token `(?:fi|done|esac|\}|then|do)'/.test(message),
  *suggest({source}) {
    const code = readCode(source);
    const {stray} = code.structure;
    const [only] = stray;
    if (only === undefined || stray.length > 1) return;
    // The one of a function whose opening brace is missing belongs there.
    if (code.structure.functions.some(({body}) => body === null)) return;
    const line = code.lineOf(only);
    const text = code.line(line).trim();
    const explanation = `The \`${code.text(only)}\` of line ${line} belongs to nothing.`;
    // `else then`, which has no condition.
    if (code.text(only) === 'then' || code.text(only) === 'do') {
      const changed = code.withLine(line, code.line(line).replace(/\belse\s*;?\s*then\b/, 'else'));
      if (mends(code, changed)) yield {source: changed, explanation};
      return;
    }
    if (text !== code.text(only)) return;
    const end = code.lineStart(line + 1);
    const changed = source.slice(0, code.lineStart(line)) + source.slice(end);
    if (mends(code, changed)) yield {source: changed, explanation};
  },
  examples: [
    {
      before: program`
        if true; then
          echo yes
        fi
        fi
        echo end
      `,
      after: program`
        if true; then
          echo yes
        fi
        echo end
      `,
      output: 'yes\nend\n',
    },
  ],
};
