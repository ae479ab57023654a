import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {blockAround, methodsOf, parametersOf} from '../../code/usage.ts';

/** `super` without parentheses passes on all arguments, and the parent takes other ones. */
export const bareSuper: Rule = {
  id: 'bare-super',
  tier: 3,
  answers: ({type, message}) =>
    type === 'ArgumentError' && message.startsWith('wrong number of arguments'),
  *suggest({report, source}) {
    const code = readCode(source);
    const lines = report.frames.slice(0, 2).map(({location}) => location.line);
    const at = lines
      .flatMap(line => code.tokensOn(line))
      .find(index => code.text(index) === 'super' && code.text(index + 1) !== '(');
    const own = at === undefined ? null : blockAround(code, at, ['def']);
    if (at === undefined || own === null) return;
    const next = code.tokens[at + 1];
    if (next?.line === code.tokens[at]?.line && next?.kind !== 'operator') return;
    const passed = passedOn(code, own.start + 1, report.location?.line ?? 0);
    if (passed === null) return;
    yield {
      source: applyEdits(source, [insertAt(code.tokens[at]?.end ?? 0, `(${passed.join(', ')})`)]),
      explanation: `A bare \`super\` passes on every argument; the parent takes ${passed.length}.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Base
          def initialize(name)
            @name = name
          end
        end

        class Child < Base
          def initialize(name, age)
            super
            @age = age
          end

          def show = puts("#{@name} #{@age}")
        end
        Child.new("Ann", 4).show
      `,
      wrong: 'super',
      right: 'super(name)',
      output: 'Ann 4\n',
    }),
  ],
};

/** The parent's parameters, when the method that calls `super` has all of them by the same names. */
function passedOn(code: Code, own: number, parentLine: number): string[] | null {
  const parent = methodsOf(code).find(index => code.tokens[index]?.line === parentLine);
  if (parent === undefined || parent === own) {
    return code.text(own) === 'initialize' && parent === undefined ? [] : null;
  }
  const wanted = parametersOf(code, parent);
  const given = parametersOf(code, own);
  if (!wanted.every(name => given.includes(name) && !name.endsWith(':'))) return null;
  return wanted.length < given.length ? wanted : null;
}
