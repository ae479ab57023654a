import {costOf} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {applyEdits, replaceToken, replaceTokens} from '../../code/edit.ts';
import {methodsOf} from '../../code/methods.ts';
import {lines} from '../java-rule.ts';

/** A `main` that `java` does not find, since it is misspelt or declared in another way. */
export const mainMethod: Rule = {
  id: 'main-method',
  tier: 3,
  answers: ({type}) => /^MainMethod(?:NotFound|NotStatic|NotVoid)$/.test(type),
  *suggest({source}) {
    const code = readCode(source);
    const methods = methodsOf(code).filter(({bodyOpen, params}) => {
      const type = params[0]?.type.replaceAll(/\s/g, '');
      return (
        bodyOpen !== -1 &&
        params.length <= 1 &&
        (type === undefined || /^[Ss]tring(?:\[\]|\.\.\.)$/.test(type))
      );
    });
    const found = methods.filter(
      ({name, params}) => name === 'main' || (costOf(name, 'main') < 2 && params.length === 1),
    );
    const [method, ...others] = found;
    if (!method || method.returnType === null || others.length > 0) return;
    const [first, last] = [method.start, method.nameAt - 1];
    const edits = [
      ...(method.name === 'main' ? [] : [replaceToken(code, method.nameAt, 'main')]),
      ...(code.between(first, last) === 'public static void'
        ? []
        : [replaceTokens(code, first, last, 'public static void')]),
      ...(method.params.length === 1
        ? []
        : [replaceTokens(code, method.open, method.close, '(String[] args)')]),
    ];
    const changed = applyEdits(source, edits);
    if (changed === null || changed === source) return;
    yield {
      source: changed,
      explanation: 'A program starts in public static void main(String[] args).',
    };
  },
  examples: [
    {
      before: lines(
        'public class Main {',
        '    public static void Main(String[] args) {',
        '        System.out.println("hi");',
        '    }',
        '}',
      ),
      after: lines(
        'public class Main {',
        '    public static void main(String[] args) {',
        '        System.out.println("hi");',
        '    }',
        '}',
      ),
      output: 'hi\n',
    },
  ],
};
