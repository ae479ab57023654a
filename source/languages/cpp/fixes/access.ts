import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {type Code, readCode} from '../../gcc/code/code.ts';
import {edited, insertAfter, insertBefore, type Edit} from '../../gcc/code/edit.ts';
import {says} from '../../gcc/fixes/errors.ts';

const inaccessible =
  /is (?:private|inaccessible) within this context|^'.*' is an inaccessible base of|^cannot cast '.*' to its private base class/;

/** A class that never says `public`, neither of its members nor of the class that it inherits from. */
export const access: Rule = {
  id: 'access',
  tier: 3,
  answers: says(inaccessible),
  *suggest({report, source}) {
    const code = readCode(source);
    const messages = [report, ...report.others]
      .map(({message}) => message)
      .filter(message => inaccessible.test(message));
    const classes = code.indicesOf('class').flatMap(at => classAt(code, at) ?? []);
    const named = classes.filter(({name}) =>
      messages.some(message => new RegExp(`\\b${name}\\b`).test(message)),
    );
    const bare = named.filter(({hasLabels}) => !hasLabels).flatMap(({labels}) => labels);
    const derived = classes.flatMap(({bases}) => bases);
    const isInherited = messages.some(message => /inaccessible|private base/.test(message));
    const edits = isInherited ? derived : bare;
    if (edits.length === 0) return;
    yield {
      source: edited(code, ...edits),
      explanation: isInherited
        ? 'A class inherits privately unless it says public.'
        : 'The members of a class are private unless it says public.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        'class Point {',
        '    int x = 3;',
        '};',
        'int main() {',
        '    Point p;',
        '    std::cout << p.x << "\\n";',
        '}',
      ),
      wrong: 'class Point {\n',
      right: lines('class Point {', 'public:'),
      output: '3\n',
    }),
    inOnePlace({
      before: lines(
        '#include <iostream>',
        'struct Base {',
        '    int value() const { return 3; }',
        '};',
        'class Derived : Base {',
        '};',
        'int main() {',
        '    Derived d;',
        '    std::cout << d.value() << "\\n";',
        '}',
      ),
      wrong: 'class Derived : Base {',
      right: 'class Derived : public Base {',
      output: '3\n',
    }),
  ],
};

interface ClassHead {
  readonly name: string;
  readonly hasLabels: boolean;
  /** What would make its members public. */
  readonly labels: readonly Edit[];
  /** What would make its bases public. */
  readonly bases: readonly Edit[];
}

function classAt(code: Code, at: number): ClassHead | null {
  if (code.text(at - 1) === 'enum' || !code.isName(at + 1)) return null;
  let open = at + 2;
  while (open < at + 40 && !/^[{;(]$/.test(code.text(open))) open += 1;
  const close = code.text(open) === '{' ? code.partner(open) : -1;
  if (close === -1) return null;
  const isLabel = (each: number) =>
    /^(?:public|private|protected)$/.test(code.text(each)) && code.text(each + 1) === ':';
  const hasLabels = code.tokens.slice(open, close).some((_, offset) => isLabel(open + offset));
  const indent = /^[ \t]*/.exec(code.lineText(code.line(at)))?.[0] ?? '';
  const isNaked = (each: number) =>
    /^[:,]$/.test(code.text(each)) &&
    code.isName(each + 1) &&
    !/^(?:public|private|protected|virtual)$/.test(code.text(each + 1));
  const bases = Array.from({length: open - at}, (_, offset) => at + offset).filter(isNaked);
  return {
    name: code.text(at + 1),
    hasLabels,
    labels: [insertAfter(code, open, `\n${indent}public:`)],
    bases: bases.map(each => insertBefore(code, each + 1, 'public ')),
  };
}
