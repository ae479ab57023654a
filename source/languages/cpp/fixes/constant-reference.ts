import type {Rule} from '../../rule.ts';
import {lines} from '../../rule-examples.ts';
import {readCode} from '../../gcc/code/code.ts';
import {edited, insertBefore} from '../../gcc/code/edit.ts';
import {argumentsOf} from '../../gcc/code/expressions.ts';
import {says} from '../../gcc/fixes/errors.ts';

const temporary =
  /^cannot bind (?:non-const )?lvalue reference of type '([^']+)&'(?: \{aka '[^']*'\})? to (?:an rvalue|a value) of type|^binding reference of type '([^']+)&'.* discards qualifiers/;
const argument = /^initializing argument (\d+) of '[^']*?(\w+)\([^']*\)' \(([^()]+):(\d+)\)$/;

/** A temporary or a constant given to a reference that could change it. */
export const constantReference: Rule = {
  id: 'constant-reference',
  tier: 2,
  answers: says(temporary),
  *suggest({report, source, entry}) {
    const code = readCode(source);
    const errors = [report, ...report.others].filter(({message}) => temporary.test(message));
    for (const note of errors.flatMap(({notes}) => notes)) {
      const [, number, name = '', file, line] = argument.exec(note) ?? [];
      if (file !== entry) continue;
      const at = code
        .indicesOf(name)
        .find(each => code.line(each) === Number(line) && code.text(each + 1) === '(');
      const start =
        at === undefined ? undefined : argumentsOf(code, at + 1)[Number(number) - 1]?.[0];
      if (start === undefined) continue;
      yield {
        source: edited(code, insertBefore(code, start, 'const ')),
        explanation: `${name} only reads its argument, so it can take a constant reference.`,
      };
      return;
    }
  },
  examples: [
    {
      before: lines(
        '#include <iostream>',
        '#include <string>',
        'void greet(std::string& name) { std::cout << "hello " << name << "\\n"; }',
        'int main() { greet("Ada"); }',
      ),
      after: lines(
        '#include <iostream>',
        '#include <string>',
        'void greet(const std::string& name) { std::cout << "hello " << name << "\\n"; }',
        'int main() { greet("Ada"); }',
      ),
      output: 'hello Ada\n',
    },
  ],
};
