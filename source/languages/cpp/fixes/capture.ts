import type {Rule} from '../../rule.ts';
import {inOnePlace} from '../../rule-examples.ts';
import {edited, insertAfter, insertBefore} from '../../gcc/code/edit.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';
import {cppMainWith} from '../../gcc/fixes/main-with.ts';

const notCaptured = /^'(\w+)' is not captured/;
const changes = /^(?:=|\+=|-=|\*=|\/=|%=|\+\+|--|\.|\[)$/;

/** A variable that a lambda uses without capturing it. */
export const capture: Rule = {
  id: 'capture',
  tier: 2,
  answers: says(notCaptured),
  *suggest(context) {
    const [found] = errorsSaying(context, notCaptured);
    const name = found?.match[1];
    if (!found || name === undefined) return;
    const {code, index} = found;
    const body = code.enclosing(index, '{');
    let open = code.enclosing(index, '{');
    // The captures stand before the parameters and the body.
    while (open > 0 && code.text(open) !== '[') open -= 1;
    const close = code.partner(open);
    if (body === -1 || close === -1) return;
    const end = code.partner(body);
    const isChanged = code
      .indicesOf(name)
      .some(
        at =>
          at > body &&
          at < end &&
          (changes.test(code.text(at + 1)) || /^(?:\+\+|--)$/.test(code.text(at - 1))),
      );
    const text = isChanged ? `&${name}` : name;
    const edit =
      close === open + 1 ? insertAfter(code, open, text) : insertBefore(code, close, `, ${text}`);
    yield {
      source: edited(code, edit),
      explanation: `The lambda uses ${name}, so it must capture it.`,
    };
  },
  examples: [
    inOnePlace({
      before: cppMainWith(
        'int limit = 5;',
        'auto above = [](int n) { return n > limit; };',
        'std::cout << above(7) << "\\n";',
      ),
      wrong: 'auto above = [](int n) { return n > limit; };',
      right: 'auto above = [limit](int n) { return n > limit; };',
      output: '1\n',
    }),
    inOnePlace({
      before: cppMainWith(
        'int sum = 0;',
        'auto add = [](int n) { sum += n; };',
        'add(2);',
        'add(3);',
        'std::cout << sum << "\\n";',
      ),
      wrong: 'auto add = [](int n) { sum += n; };',
      right: 'auto add = [&sum](int n) { sum += n; };',
      output: '5\n',
    }),
  ],
};
