import {readCode, type Code} from '../../javascript/code/code.ts';
import {applyEdits, type Edit} from '../../javascript/code/edit.ts';
import {typeArgumentsEnd, typeEnd} from './type-end.ts';

/** What an async function may say that it gives. */
const promised =
  /^(?:Promise|AsyncGenerator|AsyncIterable|AsyncIterableIterator|PromiseLike|any|unknown)$/;

/** The source with `Promise<T>` for the `T` that async functions are declared to give. Pure. */
export function promiseResults(source: string): string {
  const code = readCode(source);
  const edits = code.tokens.flatMap((token, index) =>
    token.text === 'async' && !code.isProperty(index) ? wrapped(code, index) : [],
  );
  return applyEdits(source, edits);
}

function wrapped(code: Code, index: number): Edit[] {
  const open = parametersOf(code, index);
  const close = code.close(open);
  const type = close + 2;
  if (close === -1 || code.text(close + 1) !== ':' || promised.test(code.text(type))) return [];
  const end = typeEnd(code, type);
  const [first, last] = [code.tokens[type], code.tokens[end]];
  if (first === undefined || last === undefined || end < type) return [];
  if (!/^(?:\{|=>)$/.test(code.text(end + 1))) return [];
  return [
    {start: first.start, end: first.start, text: 'Promise<'},
    {start: last.end, end: last.end, text: '>'},
  ];
}

/** The parenthesis that opens the parameters of what is async. */
function parametersOf(code: Code, index: number): number {
  let at = index + 1;
  while (/^(?:function|\*)$/.test(code.text(at))) at++;
  if (/^[\w$#]/.test(code.text(at))) at++;
  if (code.text(at) === '<') at = typeArgumentsEnd(code, at) + 1;
  return code.text(at) === '(' ? at : -1;
}
