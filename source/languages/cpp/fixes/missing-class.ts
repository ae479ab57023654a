import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {readCode, type Code} from '../../gcc/code/code.ts';
import {edited, insertBefore} from '../../gcc/code/edit.ts';
import {functionsOf} from '../../gcc/code/functions.ts';
import {isCompileError} from '../../gcc/fixes/errors.ts';

/** A method that is defined outside of its class without the name of the class. */
export const missingClass: Rule = {
  id: 'missing-class',
  tier: 2,
  answers: report => isCompileError(report) || report.type === 'linker error',
  *suggest({report, source}) {
    const code = readCode(source);
    const told = [report, ...report.others].map(({message}) => message).join('\n');
    const free = functionsOf(code).filter(
      ({owner, start}) => owner === null && code.enclosing(start, '{') === -1,
    );
    const found = free.flatMap(({name, nameAt, open, close}) => {
      const classes = declaringClasses(
        code,
        name,
        code.source.slice(code.tokens[open]?.start, code.tokens[close]?.end),
      );
      const [only, ...others] = classes;
      return only !== undefined && others.length === 0 ? [{name, nameAt, owner: only}] : [];
    });
    if (
      found.length === 0 ||
      !/cv-qualifier|was not declared in this scope|undefined reference|'this'/.test(told)
    )
      return;
    yield {
      source: edited(
        code,
        ...found.map(({nameAt, owner}) => insertBefore(code, nameAt, `${owner}::`)),
      ),
      explanation: `${found.map(({name, owner}) => `${name} is a method of ${owner}`).join(', ')}, so it is defined under its name.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        'class Box {',
        'public:',
        '    int area() const;',
        'private:',
        '    int side_ = 3;',
        '};',
        'int area() const {',
        '    return side_ * side_;',
        '}',
        'int main() {',
        '    std::cout << Box().area() << "\\n";',
        '}',
      ),
      wrong: 'int area() const {',
      right: 'int Box::area() const {',
      output: '9\n',
    }),
  ],
};

/** The classes that declare a method with these parameters and do not define it. */
function declaringClasses(code: Code, name: string, parameters: string): readonly string[] {
  return code.indicesOf(name).flatMap(at => {
    const close = code.text(at + 1) === '(' ? code.partner(at + 1) : -1;
    const open = code.enclosing(at, '{');
    if (close === -1 || open === -1) return [];
    const isSame =
      code.source.slice(code.tokens[at + 1]?.start, code.tokens[close]?.end) === parameters;
    const isDeclared =
      code.text(close + 1) === ';' ||
      (code.text(close + 1) === 'const' && code.text(close + 2) === ';');
    const owner = classOf(code, open);
    return isSame && isDeclared && owner !== null ? [owner] : [];
  });
}

/** The name of the class whose block a brace opens. */
function classOf(code: Code, open: number): string | null {
  for (let at = open - 1; at > open - 20 && !/^[;}{)]$/.test(code.text(at)); at--) {
    if (/^(?:class|struct)$/.test(code.text(at)))
      return code.isName(at + 1) ? code.text(at + 1) : null;
  }
  return null;
}
