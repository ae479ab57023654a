import {userFile} from './user-files.ts';

/** One message of bash: `greet.sh: line 3: foo: command not found`. */
export interface Message {
  /** Relative to the program's directory; null when it is about code without a file, such as that of `bash -c`. */
  readonly file: string | null;
  readonly line: number;
  readonly text: string;
  /** Whether it is about text that the running script evaluates. */
  readonly isEvaluated: boolean;
  /** What it says besides, such as the source line of a syntax error. */
  readonly notes: readonly string[];
  /** As printed. */
  readonly printed: string;
}

/** A longer line is the program's own. */
const longest = 10_000;
/** More than these are told once and for all. */
const mostMessages = 100;

const prefix = /^([^\n:]{1,300}): (?:(eval): |command substitution: )?line (\d{1,9}): /;
const usage = /^[\w.[-]{1,20}: usage: /;
const shown = /^`.*'$/;
const warning = /^warning: /;

/** What bash said. */
export interface Said {
  /** Each once, in order. */
  readonly messages: readonly Message[];
  /** That no message followed. */
  readonly warnings: readonly string[];
}

/**
 * Every message of bash among the lines of stderr. Its warnings belong to the message that follows, the source line of a
 * syntax error and the usage of a command to the one before.
 */
export function messagesOf(lines: readonly string[], entry: string): Said {
  const messages: Message[] = [];
  const seen = new Set<string>();
  let warnings: string[] = [];
  for (const line of lines) {
    if (line.length > longest) continue;
    const last = messages.at(-1);
    if (last && usage.test(line) && last.text.startsWith(line.slice(0, line.indexOf(':') + 1))) {
      messages[messages.length - 1] = noted(last, line, line);
      continue;
    }
    const read = readMessage(line, entry);
    if (read === null || seen.has(line)) continue;
    seen.add(line);
    if (warning.test(read.text)) {
      warnings.push(read.text);
    } else if (last && shown.test(read.text) && last.file === read.file) {
      messages[messages.length - 1] = noted(last, read.text, line);
    } else if (messages.length < mostMessages) {
      messages.push({...read, notes: warnings});
      warnings = [];
    }
  }
  return {messages, warnings};
}

function noted(message: Message, note: string, line: string): Message {
  return {...message, notes: [...message.notes, note], printed: `${message.printed}\n${line}`};
}

function readMessage(line: string, entry: string): Message | null {
  const match = prefix.exec(line);
  if (match === null) return null;
  const [all, path = '', evaluated, number] = match;
  const text = line.slice(all.length);
  const file = userFile(path, entry);
  if (text === '' || (file === null && !isShell(path))) return null;
  const isEvaluated = evaluated !== undefined;
  return {file, line: Number(number), text, isEvaluated, notes: [], printed: line};
}

/** Code that is in no file: of `bash -c`, or a function that was exported. */
const isShell = (path: string) => /^(?:(?:\/usr)?\/bin\/)?(?:ba)?sh$|^environment$/.test(path);
