import type {Location, Report} from '../../report.ts';
import type {RuleContext} from '../../rule.ts';
import {type Code, readCode} from '../code/code.ts';

/** An error in the entry, with the token that it points at. */
export interface Found {
  readonly code: Code;
  readonly error: Report;
  readonly location: Location;
  /** Index of the token there, or else of the next one. */
  readonly index: number;
  readonly match: RegExpExecArray;
}

/** Whether an error, or one beside it, says what a pattern matches. */
export function says(pattern: RegExp): (report: Report) => boolean {
  return report => [report, ...report.others].some(({message}) => pattern.test(message));
}

/** The errors of the entry whose message a pattern matches, in order. */
export function errorsSaying(context: RuleContext, pattern: RegExp): readonly Found[] {
  const code = readCode(context.source);
  return [context.report, ...context.report.others].flatMap(error => {
    const match = pattern.exec(error.message);
    const {location} = error;
    if (match === null || location === null || location.file !== context.entry) return [];
    return [{code, error, location, index: code.at(location), match}];
  });
}

/** Whether a report is about the text of the program rather than a run of it. */
export function isCompileError(report: Report): boolean {
  return report.phase !== 'runtime' && report.type !== 'linker error';
}

export function isCrash(report: Report): boolean {
  return report.phase === 'runtime';
}
