import type {Rule, RuleExample} from '../../../rule.ts';
import {addIncludes} from '../../code/includes.ts';
import {edited} from '../../code/edit.ts';
import {errorsSaying, type Found, says} from '../errors.ts';
import {unknownName} from './misspelt-name.ts';

const notOfStd =
  /^'([\w]+)' is not a member of 'std'|^'(?:class |struct )?std::([\w]+).*' has (?:incomplete type|initializer but incomplete type)|^(?:aggregate|variable) '(?:const )?std::(?:__cxx11::)?([\w]+)[ <]?.*' has (?:incomplete|initializer)|^template placeholder type '(\w+)/;
const header = /(?:include|in header|adding '#include) '?<([\w.]+)>/;

/** A name of the library whose header is not included: GCC names some of them, a table the others. */
export function missingInclude(
  headerOf: ReadonlyMap<string, string>,
  examples: readonly RuleExample[],
): Rule {
  return {
    id: 'missing-include',
    tier: 1,
    answers: report => says(unknownName)(report) || says(notOfStd)(report),
    *suggest(context) {
      const found = [...errorsSaying(context, unknownName), ...errorsSaying(context, notOfStd)];
      const wanted = found.flatMap(each => headerFor(each, headerOf) ?? []);
      const [first] = found;
      const edits = first ? addIncludes(first.code, wanted) : [];
      if (!first || edits.length === 0) return;
      const names = [...new Set(wanted)].map(each => `<${each}>`).join(' and ');
      yield {
        source: edited(first.code, ...edits),
        explanation: `What the program uses of the library is declared in ${names}.`,
      };
    },
    examples,
  };
}

function headerFor({match, error}: Found, headerOf: ReadonlyMap<string, string>): string | null {
  const name = match.slice(1).find(group => group !== undefined) ?? '';
  const told = [...error.hints, ...error.notes].map(text => header.exec(text)?.[1]).find(Boolean);
  return told ?? headerOf.get(name) ?? null;
}
