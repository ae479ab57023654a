import {costOf, nearest} from '../../../near-names.ts';
import {isName, textAt, type Code} from '../../code/code.ts';
import {declarationsOf, visibleAt, type Declaration} from '../../code/declarations.ts';
import {replaceToken, type Edit} from '../../code/edit.ts';
import {typesOf} from '../../code/types.ts';
import {goRule, mainWith, type Problem} from '../go-rule.ts';
import {builtinFunctions, builtinTypes, builtinValues} from './builtins.ts';

/** A name that nothing declares, but something does one that is spelt almost like it. */
export const misspeltName = goRule({
  id: 'misspelt-name',
  tier: 3,
  types: ['UndeclaredName'],
  message: /^undefined: [\p{L}_][\p{L}\d_]*$/u,
  *mend(problem) {
    const {code, index, message} = problem;
    const name = message.slice('undefined: '.length);
    if (textAt(code, index) !== name) return;
    const meant = meantName(problem, name);
    if (meant === null) return;
    yield {
      edits: usesOf(code, name, meant),
      explanation: `${name} is not declared, but ${meant} is.`,
    };
  },
  examples: [
    {
      before: mainWith('total := 3', 'fmt.Println(totla)'),
      after: mainWith('total := 3', 'fmt.Println(total)'),
      output: '3\n',
    },
    {
      before: mainWith('ftm.Println(2)'),
      after: mainWith('fmt.Println(2)'),
      output: '2\n',
    },
  ],
});

function meantName({code, index, errors}: Problem, name: string): string | null {
  const visible = visibleAt(code, index).filter(
    each => fits(code, index, each) && each.name !== name,
  );
  const unused = new Set(
    errors.flatMap(({type, message}) =>
      type === 'UnusedVar' ? [message.replace(/^declared and not used: /, '')] : [],
    ),
  );
  // What is declared and used nowhere else is the likeliest of all.
  const idle = visible.filter(each => unused.has(each.name)).map(each => each.name);
  const own =
    nearest(name, idle, 'alike') ??
    nearest(
      name,
      visible.map(each => each.name),
    );
  const builtin = nearest(name, builtinsAt(code, index));
  if (own === null || builtin === null) return own ?? builtin;
  return costOf(name, own, 'alike') <= costOf(name, builtin) ? own : builtin;
}

/** Whether something declared can stand where the name is used. */
function fits(code: Code, index: number, {kind, name}: Declaration): boolean {
  const [before, after] = [textAt(code, index - 1), textAt(code, index + 1)];
  const isMember = after === '.';
  if (kind === 'package') return isMember && before !== '.';
  if (kind === 'function') return after === '(' || !/^[.[=]|^:=$/.test(after);
  if (kind === 'type')
    return /^[([{,)\]*]$/.test(after) || /^[*&\]]$/.test(before) || isName(code, index - 1);
  return !(after === '{' && before === '&') && !(after === '(' && isConstantName(name));
}

const isConstantName = (name: string) => /^[A-Z]{2,}$/.test(name);

function builtinsAt(code: Code, index: number): readonly string[] {
  const [before, after] = [textAt(code, index - 1), textAt(code, index + 1)];
  const isType = /^[\])*]$/.test(before) || isName(code, index - 1);
  if (after === '(') return [...builtinFunctions, ...builtinTypes];
  return [...builtinValues, ...(isType || after !== '.' ? builtinTypes : [])];
}

/** Every use of a name that no declaration explains. */
function usesOf(code: Code, name: string, meant: string): Edit[] {
  const declared = new Set(
    declarationsOf(code)
      .filter(each => each.name === name)
      .map(each => each.index),
  );
  const fields = new Set(
    [...typesOf(code).values()].flatMap(type => type.fields.map(field => field.index)),
  );
  return code.tokens.flatMap(({text, kind}, at) => {
    const isUse = kind === 'name' && text === name && textAt(code, at - 1) !== '.';
    return isUse && !declared.has(at) && !fields.has(at) ? [replaceToken(code, at, meant)] : [];
  });
}
