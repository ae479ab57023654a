/** How grave PHP takes what it says. */
export type Severity = 'fatal' | 'parse' | 'warning';

/** A line that opens a message of PHP's own. */
export interface Headline {
  readonly severity: Severity;
  /** As printed, such as `Warning`. */
  readonly label: string;
  /** The rest of the line. */
  readonly text: string;
}

/** With `PHP ` before it when the message comes from the log. */
const pattern =
  /^(?:PHP )?((?:Recoverable fatal|Fatal|Core|Compile|Parse) error|(?:Core |Compile |User )?(?:Warning|Notice|Deprecated|Error)): +(?=\S)/i;

/** Reads the opening of a message; null for any other line. */
export function readHeadline(line: string): Headline | null {
  const [opening, label] = pattern.exec(line) ?? [];
  if (opening === undefined || label === undefined) return null;
  const severity = /^parse/i.test(label) ? 'parse' : /error$/i.test(label) ? 'fatal' : 'warning';
  return {severity, label, text: line.slice(opening.length)};
}

/** What is said, and where: `… in /tmp/program/a.php on line 3`. */
export interface Said {
  readonly message: string;
  readonly path: string;
  readonly line: number;
}

/** Splits a message from the place at its end; null when there is none. */
export function readSaid(text: string): Said | null {
  return splitAt(text, ' on line ') ?? splitAt(text, ':');
}

function splitAt(text: string, before: string): Said | null {
  const colon = text.lastIndexOf(before);
  const digits = text.slice(colon + before.length).trimEnd();
  if (colon === -1 || !/^\d{1,9}$/.test(digits)) return null;
  const at = text.lastIndexOf(' in ', colon);
  if (at === -1) return null;
  return {message: text.slice(0, at), path: text.slice(at + 4, colon), line: Number(digits)};
}
