import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {type Code, readCode} from '../../gcc/code/code.ts';
import {edited, insertAfter, insertBefore, type Edit} from '../../gcc/code/edit.ts';
import {argumentsOf, operandEnd} from '../../gcc/code/expressions.ts';
import {addIncludes} from '../../gcc/code/includes.ts';
import {declarationOf, declaredType} from '../../gcc/code/names.ts';
import {says} from '../../gcc/fixes/errors.ts';

const copied =
  /^use of deleted function '(?:constexpr )?(?:std::unique_ptr<.*>::unique_ptr\(const|.*std::unique_ptr<.*operator=\(const)/;

/** A `std::unique_ptr` that is copied: it can only be moved. */
export const moved: Rule = {
  id: 'moved',
  tier: 3,
  answers: report =>
    says(copied)(report) ||
    says(
      /unique_ptr.*construct_at|construct_at.*unique_ptr|no matching function for call to 'construct_at\(std::unique_ptr/,
    )(report),
  *suggest({report, source, entry}) {
    const code = readCode(source);
    const linesOf = [report, ...report.others].flatMap(({location, frames}) =>
      [location, ...frames.map(frame => frame.location)].flatMap(each =>
        each?.file === entry ? [each.line] : [],
      ),
    );
    for (const line of new Set(linesOf)) {
      const edits = movedOn(code, line);
      if (edits === null) continue;
      const includes = addIncludes(code, ['utility']);
      yield {
        source: edited(code, ...edits, ...includes),
        explanation: 'A std::unique_ptr cannot be copied; it is moved.',
      };
      return;
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        '#include <memory>',
        '#include <utility>',
        '#include <vector>',
        'int main() {',
        '    std::vector<std::unique_ptr<int>> all;',
        '    auto one = std::make_unique<int>(3);',
        '    all.push_back(one);',
        '    std::cout << *all[0] << "\\n";',
        '}',
      ),
      wrong: 'all.push_back(one);',
      right: 'all.push_back(std::move(one));',
      output: '3\n',
    }),
  ],
};

/** The one variable on a line that holds a unique pointer and is handed on. */
function movedOn(code: Code, line: number): readonly Edit[] | null {
  const {from, end} = code.tokensOfLine(line);
  for (let at = from; at < end; at++) {
    const candidates =
      code.text(at) === '(' && code.isName(at - 1)
        ? argumentsOf(code, at)
        : code.text(at) === '='
          ? [[at + 1, operandEnd(code, at + 1)] as const]
          : [];
    const found = candidates.find(
      ([first, last]) => first === last && code.isName(first) && isUnique(code, first),
    );
    if (found)
      return [insertBefore(code, found[0], 'std::move('), insertAfter(code, found[1], ')')];
  }
  return null;
}

function isUnique(code: Code, at: number): boolean {
  const declared = declarationOf(code, code.text(at), at);
  if (declared === -1) return false;
  const statement = code.tokens
    .slice(Math.max(0, declared - 12), declared + 8)
    .map(({text}) => text);
  return (
    declaredType(code, declared) !== '' &&
    statement.some(text => /^(?:make_unique|unique_ptr)$/.test(text))
  );
}
