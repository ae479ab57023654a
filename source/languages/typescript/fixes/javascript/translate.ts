import {readCode, type Code} from '../../../javascript/code/code.ts';
import {chainStart} from '../../../javascript/code/expressions.ts';
import {findFault} from '../../../javascript/code/syntax.ts';
import type {Report} from '../../../report.ts';

/**
 * What V8 would say to the same program: the compiler's error in the words that the rules for JavaScript know. Null for
 * an error that only types have. Pure.
 */
export function asJavaScript(
  report: Report,
  blanked: string,
  entry: string,
): Pick<Report, 'type' | 'message' | 'phase' | 'location'> | null {
  if (!/^TS\d+$/.test(report.type)) return report;
  const {location} = report;
  const fault = findFault(blanked, entry);
  if (fault !== null) {
    const {message, line, column} = fault;
    const place =
      line === null || location === null
        ? location
        : {file: location.file, line, column, endLine: null, endColumn: null};
    return {type: 'SyntaxError', message, phase: 'syntax', location: place};
  }
  const code = readCode(blanked);
  const message = messageFor(report, code);
  if (message === null) return null;
  const [type] = /^\w+(?=: )/.exec(message) ?? ['Error'];
  return {type, message: message.slice(type.length + 2), phase: 'runtime', location};
}

type Translation = (match: readonly string[], code: Code, at: number) => string | null;

/** By the compiler's words; what is captured is handed on. */
const translations: readonly (readonly [pattern: RegExp, words: Translation])[] = [
  [/^Cannot find name '([\w$]+)'/, ([name = '']) => `ReferenceError: ${name} is not defined`],
  [
    /^Block-scoped variable '([\w$]+)' used before its declaration|^Class '([\w$]+)' used before its/,
    ([variable, type]) =>
      `ReferenceError: Cannot access '${variable ?? type}' before initialization`,
  ],
  [
    /^Cannot assign to '[\w$]+' because it is a constant/,
    () => 'TypeError: Assignment to constant variable.',
  ],
  [
    /^Value of type 'typeof ([\w$]+)' is not callable/,
    ([name = '']) => `TypeError: Class constructor ${name} cannot be invoked without 'new'`,
  ],
  [
    /^Constructors for derived classes must contain a 'super' call/,
    () =>
      "ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
  ],
  [/^Cannot find module '([^'\n]+)'/, ([name = '']) => `Error: Cannot find module '${name}'`],
  [
    /^Property '[\w$]+' does not exist on type |^This expression is not callable/,
    (_, code, at) => failedCall(code, at),
  ],
  [
    /^Type '[^\n]{1,500}' (?:must have a '\[Symbol\.iterator\]\(\)'|is not an array type)/,
    (_, code, at) => `TypeError: ${code.text(at)} is not iterable`,
  ],
];

function messageFor({message, location}: Report, code: Code): string | null {
  const at = code.at(location);
  for (const [pattern, words] of translations) {
    const match = pattern.exec(message);
    if (match !== null) return words(match.slice(1), code, at);
  }
  return null;
}

/** `list.append is not a function`, where the name is called; a property that is only read is none of V8's errors. */
function failedCall(code: Code, at: number): string | null {
  if (code.text(at + 1) !== '(') return null;
  return `TypeError: ${code.slice(chainStart(code, at), at)} is not a function`;
}
