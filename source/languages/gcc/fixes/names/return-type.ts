import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {edited, insertBefore, replaceTokens} from '../../code/edit.ts';
import {functionsOf, type FunctionDefinition} from '../../code/functions.ts';
import {declarationOf, declaredType} from '../../code/names.ts';
import {cHeaderOf} from '../../knowledge/headers.ts';
import {errorsSaying, says} from '../errors.ts';

const noType =
  /^return type defaults to 'int'|^ISO C\+\+ forbids declaration of '(\w+)' with no type/;
const fromVoid = /^'?return'?(?:-statement)? with a value, in function returning '?void'?/;

/** A function without a return type, or with `void` where it returns something. */
export const returnType: Rule = {
  id: 'return-type',
  tier: 3,
  answers: report => says(noType)(report) || says(fromVoid)(report),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, noType).slice(0, 1)) {
      const definition = functionsOf(code).find(({nameAt}) => nameAt === index);
      if (!definition) return;
      const type = returnedType(code, definition);
      yield {
        source: edited(code, insertBefore(code, index, `${type} `)),
        explanation: `${definition.name} has no return type; it returns ${type === 'void' ? 'nothing' : type}.`,
      };
    }
    for (const {code, index} of errorsSaying(context, fromVoid).slice(0, 1)) {
      const definition = functionsOf(code).findLast(
        ({bodyOpen, bodyClose}) => bodyOpen < index && index < bodyClose,
      );
      const at = definition
        ? code.tokens.findIndex(({text}, each) => each >= definition.start && text === 'void')
        : -1;
      if (!definition || at === -1 || at > definition.nameAt) return;
      const type = returnedType(code, definition);
      yield {
        source: edited(code, replaceTokens(code, at, at, type)),
        explanation: `${definition.name} returns ${type}, and is declared to return nothing.`,
      };
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'add(int a, int b) {',
        '    return a + b;',
        '}',
        'int main(void) {',
        '    printf("%d\\n", add(2, 3));',
        '    return 0;',
        '}',
      ),
      wrong: 'add(int a, int b) {',
      right: 'int add(int a, int b) {',
      output: '5\n',
    }),
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'void half(int n) {',
        '    double result = n / 2.0;',
        '    return result;',
        '}',
        'int main(void) {',
        '    printf("%.1f\\n", half(3));',
        '    return 0;',
        '}',
      ),
      wrong: 'void half(int n) {',
      right: 'double half(int n) {',
      output: '1.5\n',
    }),
  ],
};

/** The type of what a function returns, from the variables in it; `int` when they say no other. */
function returnedType(code: Code, {bodyOpen, bodyClose}: FunctionDefinition): string {
  const returns = code
    .indicesOf('return')
    .filter(at => bodyOpen < at && at < bodyClose && code.text(at + 1) !== ';');
  if (returns.length === 0) return 'void';
  const types = returns.map(at => typeOfValue(code, at + 1));
  return types.find(type => type !== 'int') ?? 'int';
}

/** The type of the value that begins at a token: that of a lone variable or literal, else `double` or `int`. */
export function typeOfValue(code: Code, from: number): string {
  let end = from;
  while (end < code.tokens.length && code.text(end) !== ';') end += 1;
  const parts = Array.from({length: end - from}, (_, offset) => typeOfToken(code, from + offset));
  const [first = 'int'] = parts;
  if (parts.length === 1) return first;
  return parts.some(type => /\b(?:double|float)\b/.test(type)) ? 'double' : 'int';
}

function typeOfToken(code: Code, at: number): string {
  const token = code.tokens[at];
  const text = token?.text ?? '';
  if (token?.kind === 'string') return text.startsWith('"') ? 'const char *' : 'char';
  if (token?.kind === 'number') return /^\d*\.\d*$/.test(text) ? 'double' : 'int';
  if (/^(?:double|float)$/.test(text) || cHeaderOf.get(text) === 'math.h') return 'double';
  const declared = token?.kind === 'name' ? declarationOf(code, text, at) : -1;
  const type = declared === -1 ? '' : declaredType(code, declared);
  const plain = type.replaceAll(/\b(?:static|const|register)\s+/g, '');
  return plain === '' || plain === 'auto' || plain.endsWith('&') ? 'int' : plain;
}
