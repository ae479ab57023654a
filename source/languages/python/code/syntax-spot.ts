import type {RuleContext} from '../../rule.ts';
import {statementAt, type LogicalLine} from './logical-lines.ts';
import {codeOf, type Code} from './parse.ts';
import {messageOf, offsetOf} from './spot.ts';
import type {Token} from './token.ts';

/** The place of a syntax error. Its statement may be read wrongly, so rules look at the line itself as well. */
export interface SyntaxSpot {
  readonly code: Code;
  readonly message: string;
  readonly line: number;
  /** Offset that the interpreter points at; the line's first token when it points at nothing. */
  readonly at: number;
  /** Offset after what it points at. */
  readonly to: number;
  /** The tokens that start on the line. */
  readonly tokens: readonly Token[];
  /** Index in `tokens` of the one pointed at; their number when it is the end of the line. */
  readonly index: number;
  readonly statement: LogicalLine | undefined;
}

/** Where a syntax error is, as rules look at it; null when that is not in the file that they can edit. */
export function syntaxSpotOf(context: RuleContext): SyntaxSpot | null {
  const {report, entry} = context;
  const {location} = report;
  if (report.phase !== 'syntax' || location?.file !== entry) return null;
  const code = codeOf(context);
  const {line} = location;
  const tokens = code.outer.filter(token => token.line === line);
  const at = location.column === null ? tokens[0]?.start : offsetOf(code, line, location.column);
  const from = at ?? code.source.length;
  const to =
    location.endLine === null || location.endColumn === null
      ? from
      : offsetOf(code, location.endLine, location.endColumn);
  const found = tokens.findIndex(({end}) => end > from);
  return {
    code,
    message: messageOf(report),
    line,
    at: from,
    to,
    tokens,
    index: found < 0 ? tokens.length : found,
    statement: statementAt(code.lines, line),
  };
}
