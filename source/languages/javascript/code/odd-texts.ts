import {globalNames, propertiesOf} from '../vocabulary.ts';
import type {Code} from './code.ts';
import {visibleAt} from './declarations.ts';
import {canEnd} from './expressions.ts';

/** Whether nobody writes a text so: it holds code, is multiplied, or is handed to what takes no template. */
export function isOddText(code: Code, index: number): boolean {
  const kind = code.kind(index);
  if (kind === 'template') return isOddTag(code, index);
  if (kind === 'punctuator') return asksNothing(code, index);
  if (kind !== 'string') return false;
  const factor = /^[-*/%]$/;
  const isFactor = factor.test(code.text(index - 1)) && canEnd(code, index - 2);
  return isFactor || factor.test(code.text(index + 1)) || holdsCode(code, index);
}

/** Of members `String.raw` alone is usual before a template. */
const isOddTag = (code: Code, index: number): boolean =>
  code.text(index).startsWith('`') &&
  code.isProperty(index - 1) &&
  code.text(index - 1) !== 'raw' &&
  code.tokens[index - 1]?.end === code.tokens[index]?.start;

/** What gives something when there is nothing yet. */
const useful = /^(?:padStart|padEnd|concat|at|slice|forEach|map|filter|call)$/;

/** `[].push(x)` or `''.trim()`: a method of what is empty, as where an argument lost its end. */
function asksNothing(code: Code, dot: number): boolean {
  if (code.text(dot) !== '.' || code.text(dot + 2) !== '(') return false;
  const text = code.text(dot - 1);
  const isEmptyList = text === ']' && code.open(dot - 1) === dot - 2 && !canEnd(code, dot - 3);
  const isEmpty = isEmptyList || (code.kind(dot - 1) === 'string' && text.length === 2);
  return isEmpty && !useful.test(code.text(dot + 1));
}

const types = ['Array', 'String', 'Number', 'Map', 'Set'] as const;

/** `'sum(list), 0'`: a variable of the program is called or asked for a member, or any value for a method. */
function holdsCode(code: Code, index: number): boolean {
  const text = code.text(index);
  if (!/[.(]/.test(text)) return false;
  const names = new Set([...visibleAt(code, index).map(({name}) => name), ...globalNames]);
  const used = text.matchAll(/(?<![\w$.])([A-Za-z_$][\w$]*)(?:\(|\.[A-Za-z_$])/g);
  if (used.some(([, name = '']) => names.has(name))) return true;
  const methods = text.matchAll(/(?:^["']\s*|[\w)\]])\.([a-z][\w$]*)\(/g);
  return methods.some(([, name = '']) =>
    types.some(type => propertiesOf(type)?.includes(name) === true),
  );
}
