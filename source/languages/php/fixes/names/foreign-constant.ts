import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode, replaceAll} from '../../code/code.ts';
import {unknownConstant} from '../../code/report.ts';
import {constants} from '../../knowledge/foreign.ts';

/** What another language calls nothing, infinity or the end of a line. */
export const foreignConstant: Rule = {
  id: 'foreign-constant',
  tier: 2,
  answers: report => constants.has(unknownConstant(report) ?? ''),
  *suggest({report, source}) {
    const name = unknownConstant(report) ?? '';
    const right = constants.get(name);
    const code = readCode(source);
    const uses = code
      .named(name)
      .filter(index => !code.isMember(index) && code.text(index + 1) !== '(');
    if (right === undefined || uses.length === 0) return;
    yield {
      source: applyEdits(source, replaceAll(code, uses, right)),
      explanation: `What is \`${name}\` in another language is \`${right}\` in PHP.`,
    };
  },
  examples: [
    {
      before: '<?php\n$best = None;\necho $best === None ? "none" : "some";\n',
      after: '<?php\n$best = null;\necho $best === null ? "none" : "some";\n',
      output: 'none',
    },
  ],
};
