import type {Report} from '../../report.ts';
import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {type Code, readCode} from '../../gcc/code/code.ts';
import {edited, insertAfter} from '../../gcc/code/edit.ts';
import {says} from '../../gcc/fixes/errors.ts';

const discards = /^passing 'const [^']+' as 'this' argument discards qualifiers/;
const called = /^in call to '.*[ :*&]([\w~]+)\([^']*' \(([^()]+):(\d+)\)$/;
const isAbstract =
  /^cannot (?:declare variable '\w+' to be of|allocate an object of) abstract|^invalid new-expression of abstract class type/;
const pure = /^'virtual .*[ :*&](\w+)\([^']*\) const' \(/;

/** A method that changes nothing and does not say so, though it is called on constants or should override. */
export const constMethod: Rule = {
  id: 'const-method',
  tier: 2,
  answers: report => says(discards)(report) || says(isAbstract)(report),
  *suggest({report, source, entry}) {
    const code = readCode(source);
    const errors = [report, ...report.others];
    const places = [
      ...errors
        .filter(({message}) => discards.test(message))
        .flatMap(each => calledMethod(code, each, entry)),
      ...errors
        .filter(({message}) => isAbstract.test(message))
        .flatMap(each => overriding(code, each)),
    ];
    const [first] = places;
    if (first === undefined) return;
    yield {
      source: edited(code, ...[...new Set(places)].map(at => insertAfter(code, at, ' const'))),
      explanation: 'The method must say that it changes nothing: const.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        'struct Box {',
        '    int side = 3;',
        '    int area() { return side * side; }',
        '};',
        'void print(const Box& box) { std::cout << box.area() << "\\n"; }',
        'int main() { print(Box()); }',
      ),
      wrong: 'int area() { return side * side; }',
      right: 'int area() const { return side * side; }',
      output: '9\n',
    }),
    inOnePlace({
      before: lines(
        '#include <iostream>',
        'struct Shape {',
        '    virtual ~Shape() = default;',
        '    virtual int corners() const = 0;',
        '};',
        'struct Square : Shape {',
        '    int corners() { return 4; }',
        '};',
        'int main() {',
        '    Square square;',
        '    std::cout << square.corners() << "\\n";',
        '}',
      ),
      wrong: 'int corners() { return 4; }',
      right: 'int corners() const { return 4; }',
      output: '4\n',
    }),
  ],
};

/** The bracket after the parameters of the method that was called, and of its definition elsewhere. */
function calledMethod(code: Code, {notes}: Report, entry: string): readonly number[] {
  return notes.flatMap(note => {
    const [, name, file, line] = called.exec(note) ?? [];
    if (name === undefined || file !== entry) return [];
    const declared = heads(code, name).filter(close => code.line(close) === Number(line));
    const outside = heads(code, name).filter(close => code.text(code.partner(close) - 2) === '::');
    return [...declared, ...outside];
  });
}

/** Methods of the same name as a pure one that lack the `const` of it. */
function overriding(code: Code, {notes}: Report): readonly number[] {
  return notes.flatMap(note => heads(code, pure.exec(note)?.[1] ?? ''));
}

/** The closing brackets of the parameters of methods of a name that are not constant yet. */
function heads(code: Code, name: string): readonly number[] {
  return code.indicesOf(name).flatMap(at => {
    const close = code.text(at + 1) === '(' ? code.partner(at + 1) : -1;
    return close !== -1 && /^(?:\{|;|override|=)$/.test(code.text(close + 1)) && isHead(code, at)
      ? [close]
      : [];
  });
}

/** Whether a name with parameters is declared, rather than called. */
function isHead(code: Code, at: number): boolean {
  const before = code.tokens[at - 1];
  return (
    /^(?:[&*>]|::)$/.test(before?.text ?? '') ||
    (before?.kind === 'name' && before.text !== 'return')
  );
}
