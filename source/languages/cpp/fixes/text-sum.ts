import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import type {Code} from '../../gcc/code/code.ts';
import {edited, insertAfter, insertBefore} from '../../gcc/code/edit.ts';
import {operandEnd, operandStart} from '../../gcc/code/expressions.ts';
import {addIncludes} from '../../gcc/code/includes.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';

const literals =
  /^invalid operands of types 'const char ?\[\d+\]' and 'const char ?(?:\[\d+\]|\*)' to binary 'operator\+'/;
const number =
  '(?:int|long int|long unsigned int|unsigned int|short int|long long int|double|float|std::size_t|size_t)';
const withNumber = new RegExp(
  `^no match for 'operator\\+' \\(operand types are '(?:std::|const )*(?:__cxx11::)?(?:basic_)?string.*'\\}? and '(?:const )?${number}'`,
);
const numberFirst = new RegExp(
  `^no match for 'operator\\+' \\(operand types are '(?:const )?${number}' and '(?:std::|const )*(?:__cxx11::)?(?:basic_)?string`,
);

/** A sum of two literals, or of a text and a number. */
export const textSum: Rule = {
  id: 'text-sum',
  tier: 2,
  answers: report => [literals, withNumber, numberFirst].some(pattern => says(pattern)(report)),
  *suggest(context) {
    for (const {code, location} of errorsSaying(context, literals).slice(0, 1)) {
      const at = plusAt(
        code,
        location,
        (before, after) => before.startsWith('"') && after.startsWith('"'),
      );
      if (at === -1) return;
      const from = operandStart(code, at - 1);
      yield {
        source: edited(
          code,
          insertBefore(code, from, 'std::string('),
          insertAfter(code, at - 1, ')'),
        ),
        explanation: 'Two literals cannot be added; the first must be a std::string.',
      };
    }
    const sums = [
      ...errorsSaying(context, withNumber).map(found => ({...found, isBehind: true})),
      ...errorsSaying(context, numberFirst).map(found => ({...found, isBehind: false})),
    ];
    for (const {code, location, isBehind} of sums.slice(0, 1)) {
      const at = plusAt(code, location, () => true);
      if (at === -1) return;
      const [from, to] = isBehind
        ? [at + 1, operandEnd(code, at + 1)]
        : [operandStart(code, at - 1), at - 1];
      const includes = addIncludes(code, ['string']);
      yield {
        source: edited(
          code,
          insertBefore(code, from, 'std::to_string('),
          insertAfter(code, to, ')'),
          ...includes,
        ),
        explanation: 'A number is no text; std::to_string makes one of it.',
      };
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        '#include <string>',
        'int main() {',
        '    std::string name = "Ada" + " Lovelace";',
        '    std::cout << name << "\\n";',
        '}',
      ),
      wrong: 'std::string name = "Ada" + " Lovelace";',
      right: 'std::string name = std::string("Ada") + " Lovelace";',
      output: 'Ada Lovelace\n',
    }),
    inOnePlace({
      before: lines(
        '#include <iostream>',
        '#include <string>',
        'int main() {',
        '    std::string text = "n: ";',
        '    int n = 4;',
        '    std::cout << text + n << "\\n";',
        '}',
      ),
      wrong: 'std::cout << text + n << "\\n";',
      right: 'std::cout << text + std::to_string(n) << "\\n";',
      output: 'n: 4\n',
    }),
  ],
};

/** The plus that GCC points at, or else the first behind it that fits; -1 without one. */
function plusAt(
  code: Code,
  location: {readonly line: number; readonly column: number | null},
  fits: (before: string, after: string) => boolean,
): number {
  const from = code.at(location);
  for (let at = from; at < from + 30 && code.text(at) !== ';'; at++) {
    if (code.text(at) === '+' && fits(code.text(at - 1), code.text(at + 1))) return at;
  }
  return -1;
}
