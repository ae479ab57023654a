import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {edited, insertBefore} from '../../gcc/code/edit.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';

const toObject = /^conversion from '([\w:]+)\*' to non-scalar type '\1' requested/;

/** `Node n = new Node()`, as in Java: `new` gives a pointer. */
export const newPointer: Rule = {
  id: 'new-pointer',
  tier: 3,
  answers: says(toObject),
  *suggest(context) {
    const found = errorsSaying(context, toObject).flatMap(({code, index}) => {
      let at = index;
      while (at > 0 && code.text(at) !== '=' && code.line(at) === code.line(index)) at -= 1;
      return code.text(at) === '=' && code.text(at + 1) === 'new' && code.isName(at - 2)
        ? [{code, at: at - 1}]
        : [];
    });
    const [first] = found;
    if (!first) return;
    yield {
      source: edited(first.code, ...found.map(({code, at}) => insertBefore(code, at, '*'))),
      explanation: `${first.code.text(first.at)} is a pointer, since new gives one.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        'struct Node { int value = 3; };',
        'int main() {',
        '    Node n = new Node();',
        '    std::cout << n->value << "\\n";',
        '    delete n;',
        '}',
      ),
      wrong: 'Node n = new Node();',
      right: 'Node *n = new Node();',
      output: '3\n',
    }),
  ],
};
