import type {Code} from '../code/code.ts';
import {type Edit, insertAfter, insertBefore, insertLine} from '../code/edit.ts';
import {functionAround, type FunctionDefinition} from '../code/functions.ts';
import {usesOf} from '../code/names.ts';
import {unknownName} from '../fixes/names/misspelt-name.ts';
import {typeOfValue} from '../fixes/names/return-type.ts';
import type {Broken, GuessedChange} from './guess.ts';

const costOf = {
  /** Where it gets a value, and where the others of its type are declared. */
  inPlace: 0.5,
  withOthers: 0.55,
  ownLine: 0.65,
  /** It never gets one. */
  unset: 0.6,
  /** Nobody misspells a name that often. */
  usedOften: -0.3,
} as const;
const often = 3;

/** A declaration of a name that nothing declares, with the type that its use tells. */
export function* declaredNowhere({code, index, message}: Broken): Iterable<GuessedChange> {
  const match = unknownName.exec(message);
  const name = match?.[1] ?? match?.[2] ?? '';
  const around = functionAround(code, index);
  if (!around || code.text(index) !== name || code.text(index + 1) === '(') return;
  const uses = usesOf(code, name).filter(at => at > around.bodyOpen && at < around.bodyClose);
  const written = uses.find(at => isWritten(code, at));
  const type = typeFor(code, uses, written);
  const declared = code.text(index + 1) === '[' ? `${name}[${someSize}]` : name;
  const base =
    (written === undefined ? costOf.unset : 0) + (uses.length >= often ? costOf.usedOften : 0);
  const explanation = `Nothing declares ${name}; by its use it is ${declared === name ? `a ${type}` : `an array of ${type}`}.`;
  const isOuter = code.enclosing(index, '{') === around.bodyOpen;
  if (written === index && isOuter && /^[;{}]$/.test(code.text(index - 1)) && declared === name) {
    const edits = [insertBefore(code, index, `${type} `)];
    yield {edits, cost: costOf.inPlace + base, explanation};
  }
  const beside = lastDeclared(code, around, type, index);
  if (beside !== -1) {
    const edits = [insertAfter(code, beside, `, ${declared}`)];
    yield {edits, cost: costOf.withOthers + base, explanation};
  }
  const edits = [onOwnLine(code, around, `${type} ${declared};`)];
  yield {edits, cost: costOf.ownLine + base, explanation};
}

/** What beginners give an array whose size nothing tells. */
export const someSize = 100;

/** Whether a use gives the name a value. */
function isWritten(code: Code, at: number): boolean {
  if (code.text(at + 1) === '=') return true;
  if (code.text(at + 1) === '[') return code.text(code.partner(at + 1) + 1) === '=';
  return code.text(at - 1) === '&' && scanAround(code, at) !== -1;
}

/** The name of a call of `scanf` or one like it that a token is an argument of; -1 without one. */
function scanAround(code: Code, at: number): number {
  const open = code.enclosing(at, '(');
  return open > 0 && code.text(open - 1).endsWith('scanf') ? open - 1 : -1;
}

const scanned: Readonly<Record<string, string>> = {
  c: 'char',
  f: 'float',
  lf: 'double',
  ld: 'long',
  lld: 'long long',
  u: 'unsigned',
};

function typeFor(code: Code, uses: readonly number[], written: number | undefined): string {
  if (written === undefined) return 'int';
  const call = scanAround(code, written);
  if (call === -1) {
    const sign = code.tokens.findIndex(({text}, at) => at > written && /^[=;]$/.test(text));
    return code.text(sign) === '=' ? typeOfValue(code, sign + 1).replace('const ', '') : 'int';
  }
  const text = code.tokens.slice(call, written).find(({kind}) => kind === 'string')?.text ?? '';
  const formats = [...text.matchAll(/%\d*(l{0,2}[a-z])/g)].map(([, format = '']) => format);
  const before = uses.filter(at => at >= call && at < written).length;
  const commas = code.tokens.slice(call, written).filter(each => each.text === ',').length;
  return scanned[formats[commas - 1 - before] ?? formats[commas - 1] ?? ''] ?? 'int';
}

/** The last name of the last plain declaration of a type above a use, before its semicolon; -1 without one. */
function lastDeclared(
  code: Code,
  {bodyOpen}: FunctionDefinition,
  type: string,
  before: number,
): number {
  for (let at = before - 1; at > bodyOpen; at--) {
    if (code.text(at) !== type || !/^[;{}]$/.test(code.text(at - 1)) || !code.isName(at + 1))
      continue;
    if (code.enclosing(at, '{') !== bodyOpen) continue;
    const end = code.tokens.findIndex(({text}, each) => each > at && /^[;({]$/.test(text));
    if (code.text(end) === ';') return end - 1;
  }
  return -1;
}

function onOwnLine(code: Code, {bodyOpen}: FunctionDefinition, declaration: string): Edit {
  const line = code.line(bodyOpen);
  if (code.line(bodyOpen + 1) <= line) return insertAfter(code, bodyOpen, ` ${declaration}`);
  const indent = /^[ \t]*/.exec(code.lineText(code.line(bodyOpen + 1)))?.[0] ?? '';
  return insertLine(code, line + 1, `${indent}${declaration}`);
}
