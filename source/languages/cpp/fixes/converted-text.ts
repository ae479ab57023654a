import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {edited, insertAfter, insertBefore} from '../../gcc/code/edit.ts';
import {operandEnd} from '../../gcc/code/expressions.ts';
import {addIncludes} from '../../gcc/code/includes.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';

const text =
  "(?:const )?'?(?:std::)?(?:__cxx11::)?(?:basic_)?string(?:<char>)?'?(?: \\{aka '[^']*'\\})?";
const toNumber = new RegExp(
  `^cannot convert '(?:const )?(?:std::)?(?:__cxx11::)?(?:basic_)?string[^']*'(?: \\{aka '[^']*'\\})? to '(int|double|float|long int|long long int|unsigned int)' in (?:initialization|assignment|return)`,
);
const toText = new RegExp(
  `^conversion from '(int|double|long int|std::size_t|unsigned int)'(?: \\{aka '[^']*'\\})? to non-scalar type ${text.replace("'?", "'")} requested`,
);

const converters: Readonly<Record<string, string>> = {
  int: 'std::stoi',
  double: 'std::stod',
  float: 'std::stof',
  'long int': 'std::stol',
  'long long int': 'std::stoll',
  'unsigned int': 'std::stoul',
};

/** A text where a number is wanted, or the other way round. */
export const convertedText: Rule = {
  id: 'converted-text',
  tier: 2,
  answers: report => says(toNumber)(report) || says(toText)(report),
  *suggest(context) {
    const found = [
      ...errorsSaying(context, toNumber).map(each => ({
        ...each,
        by: converters[each.match[1] ?? ''] ?? '',
      })),
      ...errorsSaying(context, toText).map(each => ({...each, by: 'std::to_string'})),
    ];
    const [first] = found;
    if (!first) return;
    const {code, by} = first;
    // GCC points at the value, or at the bracket of a call that makes it.
    let from = first.index;
    while (
      from > 0 &&
      !/^(?:=|return)$/.test(code.text(from - 1)) &&
      code.line(from - 1) === code.line(from)
    )
      from -= 1;
    const to = operandEnd(code, from);
    // A text in single quotes is none, and lacks its quotes.
    if (code.text(to + 1) !== ';' || code.text(from).startsWith("'")) return;
    const includes = addIncludes(code, ['string']);
    yield {
      source: edited(
        code,
        insertBefore(code, from, `${by}(`),
        insertAfter(code, to, ')'),
        ...includes,
      ),
      explanation:
        by === 'std::to_string'
          ? 'A number is no text; std::to_string makes one of it.'
          : `A text is no number; ${by} reads one in it.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        '#include <string>',
        'int main() {',
        '    std::string text = "41";',
        '    int n = text;',
        '    std::cout << n + 1 << "\\n";',
        '}',
      ),
      wrong: 'int n = text;',
      right: 'int n = std::stoi(text);',
      output: '42\n',
    }),
    inOnePlace({
      before: lines(
        '#include <iostream>',
        '#include <string>',
        'int main() {',
        '    int n = 41;',
        '    std::string text = n;',
        '    std::cout << text.size() << "\\n";',
        '}',
      ),
      wrong: 'std::string text = n;',
      right: 'std::string text = std::to_string(n);',
      output: '2\n',
    }),
  ],
};
