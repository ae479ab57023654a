import type {Report} from '../../../report.ts';
import type {RuleContext} from '../../../rule.ts';
import {readCode, type Code} from '../../code/code.ts';
import {chainStart, expressionEnd} from '../../code/expressions.ts';

const undefinedMember =
  /^Cannot (read|set) properties of (?:undefined|null) \((?:reading|setting) '([^'\n]*)'\)$/;

/** Whether the error is a property that is asked of `undefined`. */
export function isUndefinedMember(report: Report): boolean {
  return report.type === 'TypeError' && undefinedMember.test(report.message);
}

/** An expression that turned out to be undefined, of which a property was read or set. */
export interface UndefinedValue {
  readonly code: Code;
  /** First and last token of the expression. */
  readonly from: number;
  readonly to: number;
  /** The property. */
  readonly name: string;
  readonly use: 'read' | 'set';
}

/** Finds what was undefined; null when it is not a plain chain of members in the source. */
export function findUndefinedValue({report, source, entry}: RuleContext): UndefinedValue | null {
  const [, use, name = ''] = undefinedMember.exec(report.message) ?? [];
  if (report.location?.file !== entry || (use !== 'read' && use !== 'set')) return null;
  const code = readCode(source);
  const at = code.memberAt(report.location);
  if (at === -1) return null;
  const to = use === 'read' ? readFrom(code, at, name) : setOn(code, at);
  if (to < 0) return null;
  return {code, from: chainStart(code, to), to, name, use};
}

/** V8 points at the name after a dot, and at the bracket or what is in it of `a[b]`. */
function readFrom(code: Code, at: number, name: string): number {
  if (code.isProperty(at)) return code.text(at) === name ? at - 2 : -1;
  if (code.text(at) === '[') return at - 1;
  return code.text(at - 1) === '[' ? at - 2 : -1;
}

/** V8 points at the `=` of `a.b = c`. */
function setOn(code: Code, at: number): number {
  const last = at - 1;
  if (code.isProperty(last)) return last - 2;
  return code.text(last) === ']' ? code.open(last) - 1 : -1;
}

/** The chain of members that an error is about: what was undefined, not callable or not iterable. */
export function failedChain(context: RuleContext): {code: Code; from: number; to: number} | null {
  const {report, source, entry} = context;
  if (report.location?.file !== entry || report.type !== 'TypeError') return null;
  const found = findUndefinedValue(context);
  if (found !== null) return found;
  const code = readCode(source);
  const at = code.memberAt(report.location);
  if (at === -1) return null;
  if (report.message.endsWith('is not a function'))
    return {code, from: chainStart(code, at), to: at};
  if (!report.message.endsWith('iterable')) return null;
  return {code, from: chainStart(code, at), to: expressionEnd(code, at)};
}
