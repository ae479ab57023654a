import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited, insertBefore, replaceTokens} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';
import {typeOf} from '../../code/types.ts';

const wanted =
  /^(?:The "(?:callback|listener|cb|handler)" argument must be of type function\. Received|undefined is not a function$|(?:number|string|object) .{0,60} is not a function$)/;

/** A callback that is called on the spot, `setTimeout(tick(), 10)`, or given in the wrong order. */
export const calledCallback: Rule = {
  id: 'called-callback',
  tier: 3,
  answers: report => report.type === 'TypeError' && wanted.test(report.message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const callee = code.memberAt(report.location);
    const open = callee + 1;
    if (code.text(open) !== '(') return;
    const args = elements(code, open);
    const name = code.text(callee);
    const [first, second] = args;
    if (/^set(?:Timeout|Interval)$/.test(name) && first !== undefined && second !== undefined) {
      if (typeOf(code, ...second)?.name === 'Function') {
        yield {
          source: edited(
            code,
            replaceTokens(code, ...first, code.slice(...second)),
            replaceTokens(code, ...second, code.slice(...first)),
          ),
          explanation: `${name} takes the function first, then the delay.`,
        };
        return;
      }
    }
    for (const [from, to] of args) {
      const called = code.open(to);
      const isCall =
        code.text(to) === ')' && called > from && /^[\w$]+$/.test(code.text(called - 1));
      if (!isCall || code.text(from) === 'new' || typeOf(code, from, to) !== null) continue;
      const plain = called + 1 === to && called - 1 === from;
      if (!plain && code.isProperty(callee) && !/^(?:on|once|addListener)$/.test(name)) continue;
      const edit = plain ? replaceTokens(code, called, to, '') : insertBefore(code, from, '() => ');
      yield {
        source: edited(code, edit),
        explanation: `${name} wants the function itself, which it calls later.`,
      };
      return;
    }
  },
  examples: [
    {
      before: lines('function ring() {', "  console.log('ring');", '}', 'setTimeout(1, ring);'),
      after: lines('function ring() {', "  console.log('ring');", '}', 'setTimeout(ring, 1);'),
      output: 'ring\n',
    },
    inOnePlace({
      before: lines(
        'let rings = 0;',
        'function ring() {',
        '  rings++;',
        '  console.log(rings > 1);',
        '}',
        'setTimeout(ring(), 1);',
      ),
      wrong: 'setTimeout(ring(), 1);',
      right: 'setTimeout(ring, 1);',
      output: 'false\n',
    }),
    {
      before: lines(
        'const say = text => {',
        '  console.log(text);',
        '};',
        "setTimeout(say('hi'), 1);",
      ),
      after: lines(
        'const say = text => {',
        '  console.log(text);',
        '};',
        "setTimeout(() => say('hi'), 1);",
      ),
      output: 'hi\n',
    },
    {
      before: lines('function show(x) {', '  console.log(x);', '}', '[1, 2].forEach(show());'),
      after: lines('function show(x) {', '  console.log(x);', '}', '[1, 2].forEach(show);'),
      output: '1\n2\n',
    },
  ],
};
