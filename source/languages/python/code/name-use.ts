import {builtinConstants, builtinFunctions, builtinTypes} from '../knowledge/builtins.ts';
import type {Spot} from './spot.ts';
import type {Token} from './token.ts';

/** Calls that take functions and classes as arguments. */
const takesFunctions: ReadonlySet<string> = new Set(
  'map filter isinstance issubclass sorted sort min max reduce defaultdict partial Optional Union List Dict Set Tuple starmap'.split(
    ' ',
  ),
);
/** Calls whose argument is a collection. */
const takesCollection: ReadonlySet<string> = new Set(
  'len sum max min sorted enumerate list set tuple reversed zip any all'.split(' '),
);
const functions: ReadonlySet<string> = new Set(builtinFunctions);
const constants: ReadonlySet<string> = new Set(builtinConstants);

/**
 * Whether a name can stand where a wrong one was used. A built-in function in place of a missing variable, or a
 * list in place of its missing item, would run and print nonsense.
 */
export function fitsUse(spot: Spot, wrong: string, right: string): boolean {
  const {tokens} = spot.code;
  const from = spot.range?.start ?? spot.statement.start;
  const at = tokens.findIndex(
    ({text, start, kind}) => kind === 'name' && text === wrong && start >= from,
  );
  if (at < 0) return false;
  const isCalled = tokens[at + 1]?.text === '(';
  if (isCalled) return !constants.has(right);
  if (functions.has(right))
    return builtinTypes.has(right) ? isPassed(tokens, at) : isFunctionArgument(tokens, at);
  if (isItemOf(wrong, right)) return isCollectionUse(tokens, at);
  const isOtherKind = right === right.toUpperCase() || isItemOf(right, wrong);
  if (isOtherKind && isFilled(tokens, wrong)) return false;
  return true;
}

/** Whether a variable is filled somewhere, which neither a constant nor a single item ever is. */
function isFilled(tokens: readonly Token[], name: string): boolean {
  return tokens.some(
    ({text, kind}, index) =>
      kind === 'name' &&
      text === name &&
      tokens[index + 1]?.text === '.' &&
      /^(?:append|add|extend|insert|update|pop|remove|discard|clear|sort)$/.test(
        tokens[index + 2]?.text ?? '',
      ),
  );
}

/** Where a class may stand: as an argument of `map` or `isinstance`, or in an annotation. */
function isPassed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return before === '->' || before === ':' || before === '[' || isFunctionArgument(tokens, at);
}

function isFunctionArgument(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === '=' && tokens[at - 2]?.text === 'key') return true;
  return takesFunctions.has(calleeAround(tokens, at) ?? '');
}

const isItemOf = (wrong: string, right: string) => `${wrong}s` === right || `${wrong}es` === right;

function isCollectionUse(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === 'in' || tokens[at + 1]?.text === '[') return true;
  return tokens[at - 1]?.text === '(' && takesCollection.has(calleeAround(tokens, at) ?? '');
}

/** The name that is called with the arguments among which a token is. */
function calleeAround(tokens: readonly Token[], at: number): string | null {
  let depth = 0;
  for (let index = at - 1; index >= 0; index--) {
    const text = tokens[index]?.text;
    if (text === ')' || text === ']' || text === '}') depth++;
    if (text === '(' || text === '[' || text === '{') {
      if (depth === 0) return tokens[index - 1]?.text ?? null;
      depth--;
    }
  }
  return null;
}
