import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {program} from '../program.ts';

/** A here-document whose end is indented, or followed by spaces. */
export const heredocEnd: Rule = {
  id: 'here-document-end',
  tier: 2,
  answers: ({notes}) => notes.some(note => wanted.test(note)),
  *suggest({report, source}) {
    const note = report.notes.find(each => wanted.test(each)) ?? '';
    const [, start = '', delimiter = ''] = wanted.exec(note) ?? [];
    const code = readCode(source);
    const at = code.lines.findIndex(
      (line, index) => index >= Number(start) && line.trim() === delimiter && line !== delimiter,
    );
    if (at === -1) return;
    yield {
      source: code.withLine(at + 1, delimiter),
      explanation: `\`${delimiter}\` ends the here-document only at the very start of its line, and alone.`,
    };
  },
  examples: [
    {
      before: program`
        show() {
          cat <<END
        text
          END
        }
        show
      `,
      after: program`
        show() {
          cat <<END
        text
        END
        }
        show
      `,
      output: 'text\n',
    },
  ],
};

const wanted = /here-document at line (\d{1,9}) delimited by end-of-file \(wanted `(.{1,80})'\)$/;
