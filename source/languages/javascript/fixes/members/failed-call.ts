import type {Report} from '../../../report.ts';
import type {RuleContext} from '../../../rule.ts';
import {readCode, type Code} from '../../code/code.ts';
import {chainStart, elements, expressionEnd} from '../../code/expressions.ts';
import type {Type} from '../../code/types.ts';
import {receiverType} from '../../code/usage.ts';

const notFunction = /^([^]{1,200}) is not a function(?: or its return value is not iterable)?$/;

/** Whether the error is that something which is called is no function. */
export function isNotFunction(report: Report): boolean {
  return report.type === 'TypeError' && notFunction.test(report.message);
}

/** A call `receiver.name(…)` of a method that the receiver does not have. */
export interface FailedCall {
  readonly code: Code;
  readonly name: string;
  /** The token of the method's name; the dot is before it, the arguments after. */
  readonly index: number;
  /** First and last token of the receiver. */
  readonly receiver: readonly [from: number, to: number];
  readonly type: Type | null;
  /** The brackets of the arguments. */
  readonly open: number;
  readonly close: number;
  readonly args: readonly (readonly [from: number, to: number])[];
}

/** The method call that a report is about; null when it is no such call, or not in the source. */
export function findFailedCall({report, source, entry}: RuleContext): FailedCall | null {
  if (report.location?.file !== entry) return null;
  const code = readCode(source);
  const at = code.memberAt(report.location);
  const index = report.message.endsWith('iterable') ? calledName(code, at) : at;
  const open = index + 1;
  const close = code.close(open);
  const isMethod = code.text(index - 1) === '.' && code.text(open) === '(' && close !== -1;
  if (!isMethod || !report.message.includes(`.${code.text(index)} is not a function`)) return null;
  const end = index - 2;
  return {
    code,
    name: code.text(index),
    index,
    receiver: [chainStart(code, end), end],
    type: receiverType(code, end),
    open,
    close,
    args: elements(code, open),
  };
}

/** The name of the last method that is called in the expression at a token. */
function calledName(code: Code, at: number): number {
  const end = expressionEnd(code, at);
  return code.text(end) === ')' ? code.open(end) - 1 : -1;
}
