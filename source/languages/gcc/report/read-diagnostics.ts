import type {Diagnostic, FixIt, Note, Origin, Place} from './diagnostic.ts';
import {readFixIt} from './fix-it.ts';
import {plainQuotes} from './plain-quotes.ts';

const headline =
  /^(?:([^\s:][^:]*):(?:(\d{1,9}):(?:(\d{1,9}):)?)?|cc1(?:plus)?:|gcc:|g\+\+:) (fatal error|error|warning|note|sorry, unimplemented): (.*)$/;
const requiredFrom =
  /^([^\s:][^:]*):(\d{1,9}):(?:(\d{1,9}):)?\s+(?:recursively )?required (?:from|by|for) /;
const includedFrom = /^(?:In file included|\s+) ?from ([^\s:][^:]*):(\d{1,9})(?::(\d{1,9}))?[,:]$/;
const scope = /^[^\s:][^:]*: (?:In |At )[^\n]*:$/;
const underline = /^\s+\|\s*(\^~*)/;
const optionAtEnd = / \[(?:(-W[\w=+-]+)|-f[\w=-]+)\]$/;

/** A diagnostic that is being read. */
interface Draft {
  readonly severity: 'error' | 'warning';
  readonly place: Place | null;
  readonly message: string;
  readonly option: string | null;
  width: number;
  readonly context: readonly Origin[];
  readonly fixIts: FixIt[];
  readonly notes: (Note & {readonly fixIts: FixIt[]})[];
  readonly lines: string[];
}

/**
 * The errors and warnings in what GCC prints, in order; https://gcc.gnu.org/onlinedocs/gcc/Diagnostic-Message-Formatting-Options.html.
 * Lines that are none of its own are passed over.
 */
export function readDiagnostics(lines: readonly string[]): readonly Diagnostic[] {
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  let context: Origin[] = [];
  let before: string[] = [];
  for (const line of lines) {
    const fixIt = readFixIt(line);
    if (fixIt !== null) {
      (draft?.notes.at(-1) ?? draft)?.fixIts.push(fixIt);
      continue;
    }
    const required = requiredFrom.exec(line);
    const from = required ?? includedFrom.exec(line);
    if (from !== null || scope.test(line)) {
      if (from) context.push({...placeOf(from), isInstantiation: required !== null});
      before.push(line);
      continue;
    }
    const found = headline.exec(line);
    if (found === null) {
      (context.length > 0 ? before : draft?.lines)?.push(line);
      const width = underline.exec(line)?.[1]?.length ?? 0;
      if (draft?.width === 0 && draft.notes.length === 0) draft.width = width;
      continue;
    }
    const [, , , , severity, text = ''] = found;
    const place = found[1] === undefined || found[2] === undefined ? null : placeOf(found);
    if (severity === 'note') {
      draft?.notes.push({place, message: plainQuotes(text).trim(), fixIts: []});
      draft?.lines.push(...before, line);
      context = [];
      before = [];
      continue;
    }
    const option = optionAtEnd.exec(text)?.[1] ?? null;
    draft = {
      severity: severity === 'warning' ? 'warning' : 'error',
      place,
      message: plainQuotes(text.replace(optionAtEnd, '')),
      option,
      width: 0,
      context,
      fixIts: [],
      notes: [],
      lines: [...before, line],
    };
    drafts.push(draft);
    context = [];
    before = [];
  }
  return drafts;
}

function placeOf([, file = '', line, column]: RegExpExecArray): Place {
  return {file, line: Number(line), column: column === undefined ? null : Number(column)};
}
