import {nearest} from '../../../near-names.ts';
import type {Rule, RuleExample} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {edited} from '../../code/edit.ts';
import {says} from '../errors.ts';

const notFound = /^([\w./+-]+): No such file or directory$/;

/** A header that is not there, spelt almost like one that is, such as `<iostream.h>` and `<studio.h>`. */
export function headerName(known: readonly string[], examples: readonly RuleExample[]): Rule {
  return {
    id: 'header-name',
    tier: 2,
    answers: says(notFound),
    *suggest({report, source, entry}) {
      const name = notFound.exec(report.message)?.[1];
      if (name === undefined || report.location?.file !== entry) return;
      const meant = meantBy(name, known);
      if (meant === null) return;
      const code = readCode(source);
      const start = code.lineStart(report.location.line);
      const at = source.indexOf(name, start);
      if (at === -1) return;
      // What is found among the system's headers stands in angle brackets.
      const from = at - 1;
      const end = at + name.length + 1;
      yield {
        source: edited(code, {start: from, end, text: `<${meant}>`}),
        explanation: `There is no header ${name}; ${meant} is near.`,
      };
    },
    examples,
  };
}

function meantBy(name: string, known: readonly string[]): string | null {
  const plain = name.replace(/\.h(?:pp)?$/, '');
  const variants = [plain, `${name}.h`, `c${plain}`, `${plain}.h`].filter(each => each !== name);
  const exact = variants.find(each => known.includes(each));
  return exact ?? nearest(name, known, 'alike') ?? nearest(plain, known, 'alike');
}
