import type {Code} from '../../code/code.ts';
import {insertAfter, insertBefore} from '../../code/edit.ts';
import {methodAround} from '../../code/methods.ts';
import {variableAt, variablesOf, type Variable} from '../../code/variables.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** A sum, product or text that is worked out step by step and has no value to start with. */
export const unset = javaRule({
  id: 'missing-start-value',
  tier: 3,
  types: ['var.might.not.have.been.initialized'],
  message:
    /^variable ([\p{L}\p{N}_$]+) (?:might not have been initialized|not initialized in the default constructor)$/u,
  *mend({code, match, from}) {
    const name = match[1] ?? '';
    const shadowed = assignedToItself(code, name);
    if (shadowed !== -1) {
      yield {
        edits: [insertBefore(code, shadowed, 'this.')],
        explanation: `'${name} = ${name}' sets the parameter to itself; the field is this.${name}.`,
      };
      return;
    }
    const variable = variableAt(code, name, from);
    if (!variable || variable.isField || code.text(variable.nameAt + 1) === '=') return;
    const start = startOf(code, variable);
    if (start === null) return;
    yield {
      edits: [insertAfter(code, variable.nameAt, ` = ${start}`)],
      explanation: `${name} has no value to start with; ${start} changes nothing in the result.`,
    };
  },
  examples: [
    {
      before: mainWith(
        'int sum;',
        'for (int i = 1; i < 4; i++) sum += i;',
        'System.out.println(sum);',
      ),
      after: mainWith(
        'int sum = 0;',
        'for (int i = 1; i < 4; i++) sum += i;',
        'System.out.println(sum);',
      ),
      output: '6\n',
    },
    {
      before: mainWith(
        'String text;',
        'for (int i = 1; i < 4; i++) text += i;',
        'System.out.println(text);',
      ),
      after: mainWith(
        'String text = "";',
        'for (int i = 1; i < 4; i++) text += i;',
        'System.out.println(text);',
      ),
      output: '123\n',
    },
  ],
});

/** What a variable starts with that is only ever added to, or multiplied; null when it is set in another way too. */
function startOf(code: Code, {name, nameAt, type}: Variable): string | null {
  const method = methodAround(code, nameAt);
  const uses = code.indicesOf(name).filter(at => at > nameAt && at < (method?.bodyClose ?? 0));
  const signs = new Set(
    uses.flatMap(at => {
      const [before, after] = [code.text(at - 1), code.text(at + 1)];
      if (/^(?:\+\+|--)$/.test(before)) return ['+='];
      if (/^(?:\+\+|--)$/.test(after)) return ['+='];
      if (after === '=')
        return code.text(at + 2) === name && /^[+*]$/.test(code.text(at + 3))
          ? [`${code.text(at + 3)}=`]
          : ['='];
      return /^[-+*/]=$/.test(after) ? [after] : [];
    }),
  );
  const [sign, ...others] = signs;
  if (sign === undefined || others.length > 0) return null;
  if (type === 'String') return sign === '+=' ? '""' : null;
  if (!/^(?:int|long|double|float|short|byte)$/.test(type)) return null;
  return sign === '+=' ? '0' : sign === '*=' ? '1' : null;
}

/** The first token of `name = name;` where the name is a parameter; -1 without one. */
function assignedToItself(code: Code, name: string): number {
  return (
    code
      .indicesOf(name)
      .find(
        at =>
          code.text(at + 1) === '=' &&
          code.text(at + 2) === name &&
          /^[;]$/.test(code.text(at + 3)) &&
          /^[;{}]$/.test(code.text(at - 1)) &&
          (methodAround(code, at)?.params.some(each => each.name === name) ?? false) &&
          variablesOf(code).some(each => each.isField && each.name === name),
      ) ?? -1
  );
}

/** A field that a constructor or setter means to set, and sets the parameter to itself instead. */
export const shadowedField = javaRule({
  id: 'shadowed-field',
  tier: 3,
  types: ['NullPointerException'],
  message:
    /because "(?:this\.|<local\d+>\.|[\w$]+\.)?([\p{L}\p{N}_$]+)" is null$|because the return value of "[\w$.]*\.(\w+)\(\)" is null$/u,
  *mend({code, match}) {
    const getter = match[2]?.replace(/^get(.)/, (_, first: string) => first.toLowerCase());
    const name = match[1] ?? getter ?? '';
    const at = assignedToItself(code, name);
    if (at === -1) return;
    yield {
      edits: [insertBefore(code, at, 'this.')],
      explanation: `'${name} = ${name}' sets the parameter to itself; the field is this.${name}.`,
    };
  },
  examples: [
    {
      before: lines(
        'public class Main {',
        '    String name;',
        '    Main(String name) {',
        '        name = name;',
        '    }',
        '    public static void main(String[] args) {',
        '        Main one = new Main("Ada");',
        '        System.out.println(one.name.length());',
        '    }',
        '}',
      ),
      after: lines(
        'public class Main {',
        '    String name;',
        '    Main(String name) {',
        '        this.name = name;',
        '    }',
        '    public static void main(String[] args) {',
        '        Main one = new Main("Ada");',
        '        System.out.println(one.name.length());',
        '    }',
        '}',
      ),
      output: '3\n',
    },
  ],
});
