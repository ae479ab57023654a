import {plainReport, type Location, type Report} from '../../report.ts';
import {markedColumns} from './said.ts';
import {userFile} from './user-files.ts';

interface Reading {
  readonly entry: string;
  readonly sourceLines: readonly string[];
}

interface Found {
  readonly message: string;
  readonly location: Location | null;
}

/** A longer line is the program's own; the patterns below would take long for it. */
const longest = 2000;

const headLine = /:(\d{1,9}): (.+) \(SyntaxError\)$/;
const furtherLine = /^[^\s:][^:\n]{0,300}:(\d{1,9}): (?!in [`'])(.+)$/;
const prismLine = /^(?:> |> {2,}| {2,})? *(\d{1,9}) \| ?(.*)$/;
const prismMarks = /^[ \t]+(?:~~~~)?[ \t]*\| ?([ \t]*)(\^~*) (.+)$/;
const suggestLine = /^(>| ) {1,8}(\d{1,9}) {2}(.*)$/;

/**
 * Reads the syntax errors out of some lines that Ruby printed: those of its older parser (`a.rb:3: syntax error,
 * unexpected …`), or of Prism, which is the parser since 3.4 (the source with `^ expected …` below its lines).
 * Null when there is none.
 */
export function readSyntaxErrors(lines: readonly string[], reading: Reading): Report | null {
  const at = lines.findLastIndex(line => line.length < longest && headLine.test(line));
  if (at === -1) return null;
  const head = lines[at] ?? '';
  const match = headLine.exec(head);
  if (match === null) return null;
  const file = userFile(pathBefore(head, match.index), reading.entry);
  const body = lines.slice(at + 1);
  const isPrism = /^syntax errors? found$/.test(match[2] ?? '');
  const found = isPrism
    ? ofPrism(body, file, reading)
    : ofParser(body, file, {line: Number(match[1]), message: match[2] ?? ''}, reading);
  const [first, ...others] = found.map(each => reportOf(each));
  if (!first) {
    const location = file === null ? null : placeAt(file, Number(match[1]));
    return reportOf({message: match[2] ?? '', location});
  }
  return {...first, ...advice(lines.slice(0, at)), others};
}

function reportOf({message, location}: Found): Report {
  return plainReport({type: 'SyntaxError', message, phase: 'syntax', location});
}

/** Other words may stand before the path: `main.rb: `, or the place that requires the file. */
function pathBefore(line: string, end: number): string {
  return line.slice(line.lastIndexOf(': ', end) + 1, end).trim();
}

function placeAt(file: string, line: number): Location {
  return {file, line, column: null, endLine: null, endColumn: null};
}

function markedPlace(
  file: string | null,
  line: number,
  shown: {readonly text: string; readonly marks: string},
  {entry, sourceLines}: Reading,
): Location | null {
  if (file === null) return null;
  const real = file === entry ? (sourceLines[line - 1] ?? '') : null;
  const columns = markedColumns(shown.text, shown.marks, real);
  return columns === null
    ? placeAt(file, line)
    : {...placeAt(file, line), ...columns, endLine: line};
}

/** parse.y: a line for each error, each with the source line and `^~~` below it. */
function ofParser(
  body: readonly string[],
  file: string | null,
  head: {readonly line: number; readonly message: string},
  reading: Reading,
): Found[] {
  const found: Found[] = [];
  let current = head;
  let from = 0;
  const finish = (to: number) => {
    const [text = '', marks = ''] = body.slice(from, to);
    const location = /^[ \t.]*\^~*$/.test(marks)
      ? markedPlace(file, current.line, {text, marks: marks.replaceAll('.', ' ')}, reading)
      : file === null
        ? null
        : placeAt(file, current.line);
    found.push({message: current.message, location});
  };
  for (const [index, line] of body.entries()) {
    if (line.startsWith('\t')) break;
    if (line.length > longest) continue;
    const next = furtherLine.exec(line);
    if (!next || !/^(?:\.\/|\/)?[\w./-]+$/.test(line.slice(0, next[0].indexOf(':')))) continue;
    finish(index);
    current = {line: Number(next[1]), message: next[2] ?? ''};
    from = index + 1;
  }
  finish(body.length);
  return found;
}

/** Prism: numbered source lines, and below them the marks with a message each. */
function ofPrism(body: readonly string[], file: string | null, reading: Reading): Found[] {
  const found: Found[] = [];
  let shown: {readonly line: number; readonly text: string} | null = null;
  for (const line of body) {
    if (line.startsWith('\t')) break;
    const numbered = prismLine.exec(line);
    if (numbered) {
      shown = {line: Number(numbered[1]), text: numbered[2] ?? ''};
      continue;
    }
    const marked = prismMarks.exec(line);
    if (!marked || shown === null) continue;
    const marks = (marked[1] ?? '') + (marked[2] ?? '');
    const location = markedPlace(file, shown.line, {text: shown.text, marks}, reading);
    found.push({message: marked[3] ?? '', location});
  }
  return found;
}

/** What syntax_suggest says before the error: a question, and the lines that it asks about. */
function advice(lines: readonly string[]): Pick<Report, 'hints' | 'notes'> {
  const start = lines.findLastIndex(line => /(?:^|: )--> \S/.test(line));
  if (start === -1) return {hints: [], notes: []};
  const hints: string[] = [];
  const notes: string[] = [];
  for (const line of lines.slice(start + 1, start + 1 + mostAdvice)) {
    const [, pointer, number, text] = suggestLine.exec(line) ?? [];
    if (number === undefined) hints.push(line);
    else if (pointer === '>') notes.push(`line ${number}: ${(text ?? '').trim()}`);
  }
  return {hints: hints.filter(line => line.trim() !== ''), notes};
}

const mostAdvice = 100;
