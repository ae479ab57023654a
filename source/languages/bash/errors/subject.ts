import type {Location} from '../../report.ts';

/** What a message names: a command, a variable, a token, the words of an expression. */
const named: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['SyntaxError', /^syntax error near unexpected token `(.{1,200})'$/],
  ['CommandNotFound', /^(.{1,200}?): (?:command )?not found$/],
  ['UnboundVariable', /^(.{1,200}?): (?:unbound variable|parameter (?:null or )?not set)$/],
  ['BadSubstitution', /^(.{1,300}?): bad substitution/],
  ['ReadonlyVariable', /^(?:[a-z]{1,10}: )?(.{1,200}?): readonly variable$/],
  ['InvalidIdentifier', /^(?:[a-z]{1,10}: )?`(.{1,200})': not a valid identifier$/],
  ['AmbiguousRedirect', /^(.{1,200}?): ambiguous redirect$/],
  ['BadSubscript', /^(?:[a-z]{1,10}: )?(.{1,200}?): bad array subscript$/],
  [
    'NoSuchFile',
    /^(?:(?:cd|source|\.): )?(.{1,300}?): (?:No such file or directory|file not found)$/,
  ],
  ['PermissionDenied', /^(?:cd: )?(.{1,300}?): Permission denied$/],
  ['IsADirectory', /^(.{1,300}?): [Ii]s a directory$/],
];

/** What a message of a type names; null when it names nothing. */
export function subjectOf(type: string, message: string): string | null {
  const text = message.slice(0, 600);
  for (const [known, pattern] of named) {
    const subject = known === type ? pattern.exec(text)?.[1] : undefined;
    if (subject !== undefined) return subject;
  }
  return null;
}

/** Where a line holds what a message names, if it does so just once. */
export function columnsOf(
  subject: string | null,
  line: string,
): Pick<Location, 'column' | 'endColumn'> | null {
  if (subject === null || subject === '' || subject === 'newline') return null;
  const found = occurrences(subject, line.slice(0, 5000));
  const [at] = found;
  if (at === undefined || found.length > 1) return null;
  return {column: at + 1, endColumn: at + subject.length + 1};
}

/** At most two. */
function occurrences(subject: string, line: string): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(subject); at !== -1; at = line.indexOf(subject, at + 1)) {
    if (!continuesWord(line, at, subject)) found.push(at);
    if (found.length > 1) break;
  }
  return found;
}

function continuesWord(line: string, at: number, subject: string): boolean {
  const before = /^\w/.test(subject) && /\w/.test(line.charAt(at - 1));
  return before || (/\w$/.test(subject) && /\w/.test(line.charAt(at + subject.length)));
}
