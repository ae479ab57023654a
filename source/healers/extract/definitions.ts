import {reindent} from './locate.ts';
import {indentOf, isBlank, trimBlankLines} from './text-lines.ts';

/** A function or class in some lines. */
export interface Definition {
  readonly name: string;
  /** Index of its first line, decorators included. */
  readonly from: number;
  /** Index of the line with its name. */
  readonly head: number;
  /** Index after its last line. */
  readonly to: number;
}

/**
 * The source (with LF) with one of its functions or classes replaced by `code`; null when `code` is not exactly one
 * definition, or the source has it never or more than once, or where it ends is not plain.
 */
export function replaceDefinition(code: readonly string[], source: string): string | null {
  const given = onlyDefinition(trimBlankLines(code));
  if (!given) return null;
  const lines = source.split('\n');
  const [place, ...others] = definitionsIn(lines).filter(({name}) => name === given.name);
  if (!place || others.length > 0) return null;
  const from = given.from < given.head ? place.from : place.head;
  const before = lines[place.head] ?? '';
  const moved = given.lines.map(line => reindent(line, given.lines[given.head] ?? '', before));
  if (moved.some(line => line === null) || isCutShort(lines, place, given.lines)) return null;
  return [...lines.slice(0, from), ...moved, ...lines.slice(place.to)].join('\n');
}

/** The lines of the source that `replaceDefinition` would put `code` in place of; null when it would not. */
export function formerDefinition(
  code: readonly string[],
  source: string,
): readonly string[] | null {
  const name = onlyDefinition(trimBlankLines(code))?.name;
  const lines = source.split('\n');
  const [place, ...others] = definitionsIn(lines).filter(each => each.name === name);
  return place && others.length === 0 ? lines.slice(place.head, place.to) : null;
}

/** Whether lines are one definition and nothing else. */
export function isOnlyDefinition(code: readonly string[]): boolean {
  return onlyDefinition(trimBlankLines(code)) !== null;
}

function onlyDefinition(lines: readonly string[]) {
  const [first] = definitionsIn(lines);
  if (!first || first.from !== 0 || first.to !== lines.length) return null;
  return {...first, lines};
}

/** When what follows in the source is also in the new definition, its end was misread. */
function isCutShort(
  lines: readonly string[],
  place: Definition,
  given: readonly string[],
): boolean {
  const next =
    lines
      .slice(place.to)
      .find(line => !isBlank(line))
      ?.trim() ?? '';
  return /\w/.test(next) && given.some(line => line.trim() === next);
}

/** All definitions of some lines, those inside of others too, in order. Reads indentation, as people write it. */
export function definitionsIn(lines: readonly string[]): Definition[] {
  const ends = endsOf(lines);
  return lines.flatMap((line, head) => {
    const name = nameIn(line, lines[head + 1] ?? '');
    if (!name) return [];
    let from = head;
    while (from > 0 && isDecoratorOf(lines[from - 1] ?? '', line)) from -= 1;
    return {name, from, head, to: ends[head] ?? head + 1};
  });
}

function isDecoratorOf(line: string, head: string): boolean {
  return /^\s*(?:@\w|#\[)/.test(line) && indentOf(line) === indentOf(head);
}

const keyword =
  /^\s*(?:(?:export|default|async|public|private|protected|internal|static|final|abstract|override|inline|unsafe|pub(?:\([a-z]{1,10}\))?|open|data|suspend)\s+){0,6}(?:def|class|function\*?|func|fn|fun|sub|struct|interface|trait|enum|impl|module|sealed class)\s+(?:\([^()]{0,80}\)\s*)?([\w$.?!]+)/;
const assigned =
  /^\s*(?:export\s+)?(?:const|let|var)\s+([\w$]+)\s*=\s*(?:async\s*)?(?:function\b|\(|[\w$]+\s*=>)/;
/** `int main(int argc, char **argv) {`, `greet() {`: what stands before the bracket is checked to be no statement. */
const typed = /^\s*(?:[\w<>,[\]*&:~]+\s+){0,8}[*&]{0,2}([\w$:~]+)\s*\([^;]*$/;
const statement =
  /^(?:if|for|while|switch|catch|return|with|match|foreach|until|elif|else|do|try|synchronized|using|lock|new|throw|await|yield|case|print)$/;

function nameIn(line: string, next: string): string | null {
  if (line.length > 500) return null;
  const named = keyword.exec(line)?.[1] ?? assigned.exec(line)?.[1];
  if (named) return named;
  const opens = /\{\s*(?:(?:\/\/|#).*)?$/.test(line) || next.trim() === '{';
  const [, name = ''] = (opens && typed.exec(line)) || [];
  const words = line.trim().split(/[\s(]+/, 2);
  return name && !statement.test(name) && !statement.test(words[0] ?? '') ? name : null;
}

/**
 * For each line, the index after the last line that belongs to what it begins: lines further in, an opening brace on
 * a line of its own, and a closing bracket or `end` as far in as itself. One pass from the end.
 */
function endsOf(lines: readonly string[]): number[] {
  const ends: number[] = [];
  // Lines not yet inside of another, nearest first; each ends where the next one begins.
  const later: {indent: number; index: number; end: number}[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) {
      ends[index] = index + 1;
      continue;
    }
    const indent = indentOf(line);
    let end = index + 1;
    for (let next = later.at(-1); next; next = later.at(-1)) {
      const text = (lines[next.index] ?? '').trim();
      const isEdge = next.indent === indent && goesOn(text, line.trim());
      if (next.indent <= indent && !isEdge) break;
      end = next.end;
      later.pop();
      if (isEdge && closer.test(text)) break;
    }
    ends[index] = end;
    later.push({indent, index, end});
  }
  return ends;
}

const closer = /^(?:[}\])]+[;,)]*|end;?)$/;

/** Whether a line as far in as a head still belongs to it: `{`, `) -> int:`, `}`. */
function goesOn(line: string, head: string): boolean {
  if (closer.test(head)) return false;
  return closer.test(line) || line.startsWith(')') || (line === '{' && !head.endsWith('{'));
}
