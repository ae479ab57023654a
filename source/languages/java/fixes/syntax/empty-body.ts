import type {Code} from '../../code/code.ts';
import type {Edit} from '../../code/edit.ts';
import {unknownSymbol} from '../names/symbol.ts';
import {methodsOf} from '../../code/methods.ts';
import {javaRule, mainWith, programWith} from '../java-rule.ts';

/** A semicolon behind the head of a loop: its block is no part of it, and does not know its variable. */
export const emptyLoop = javaRule({
  id: 'empty-loop',
  tier: 2,
  types: ['cant.resolve'],
  message: unknownSymbol,
  *mend({code, from, match}) {
    const [, kind, name] = match;
    const block = code.enclosing(from, '{');
    const edit =
      block === -1 || kind !== 'variable' ? null : semicolonBefore(code, block, name ?? '');
    if (edit) yield {edits: [edit], explanation: 'The semicolon behind the head ends the loop.'};
  },
  examples: [
    {
      before: mainWith('for (int i = 0; i < 2; i++); {', '    System.out.println(i);', '}'),
      after: mainWith('for (int i = 0; i < 2; i++) {', '    System.out.println(i);', '}'),
      output: '0\n1\n',
    },
  ],
});

/** The semicolon between the head that declares a name and a block. */
function semicolonBefore(code: Code, block: number, name: string): Edit | null {
  const [sign, close] = [block - 1, block - 2];
  if (code.text(sign) !== ';' || code.text(close) !== ')') return null;
  const open = code.partner(close);
  const isDeclared = code.tokens.slice(open, close).some(({text}) => text === name);
  return code.text(open - 1) === 'for' && isDeclared ? withoutSign(code, sign) : null;
}

function withoutSign(code: Code, sign: number): Edit {
  const {start, end} = code.tokens[sign] ?? {start: 0, end: 0};
  return {start, end, text: ''};
}

/** A semicolon between a method and its body. */
export const emptyMethod = javaRule({
  id: 'empty-method',
  tier: 2,
  types: ['missing.meth.body.or.decl.abstract'],
  *mend({code, from, line}) {
    const method = methodsOf(code).find(
      ({nameAt, bodyOpen}) => nameAt >= from && code.line(nameAt) === line && bodyOpen === -1,
    );
    if (!method || code.text(method.close + 1) !== ';' || code.text(method.close + 2) !== '{')
      return;
    yield {
      edits: [withoutSign(code, method.close + 1)],
      explanation: `The semicolon behind the head of ${method.name} cuts off its body.`,
    };
  },
  examples: [
    {
      before: programWith(
        ['static int one(); {', '    return 1;', '}'],
        ['System.out.println(one());'],
      ),
      after: programWith(
        ['static int one() {', '    return 1;', '}'],
        ['System.out.println(one());'],
      ),
      output: '1\n',
    },
  ],
});

/** A semicolon behind the condition of an `if`, of which javac warns. */
export const emptyIf = javaRule({
  id: 'empty-if',
  tier: 2,
  types: ['empty'],
  message: /^empty statement after if/,
  *mend({code, from, line}) {
    const {end} = code.tokensOfLine(line);
    const sign = [from, from - 1, end - 1].find(
      at => code.text(at) === ';' && code.text(at - 1) === ')',
    );
    if (sign !== undefined)
      yield {
        edits: [withoutSign(code, sign)],
        explanation: 'The semicolon behind the condition ends the if.',
      };
  },
  examples: [
    {
      before: mainWith(
        'if (args.length > 0);',
        '    System.out.println("some");',
        'System.out.println("end");',
      ),
      after: mainWith(
        'if (args.length > 0)',
        '    System.out.println("some");',
        'System.out.println("end");',
      ),
      output: 'end\n',
      strict: true,
    },
  ],
});
