import type {Frame} from '../../report.ts';
import type {Place} from './place.ts';
import {userFile} from './user-files.ts';

/**
 * The user's calls in a backtrace, innermost first. A method written in C, such as `fetch`, is shown at the place
 * that calls it: that is left out, and so is what Ruby shows beside a rescue clause for the code it belongs to.
 */
export function framesOf(places: readonly Place[], entry: string, source: string): Frame[] {
  const defined = methodsOf(source);
  const frames: Frame[] = [];
  let skipped = 0;
  for (const [index, place] of places.entries()) {
    const file = userFile(place.path, entry);
    const clauses = clausesOf(place.name);
    const isPartOfClause = skipped > 0;
    skipped = isPartOfClause ? skipped - 1 : clauses.count;
    if (file === null || isPartOfClause) continue;
    const outside = places[index + 1];
    const isSamePlace = outside?.path === place.path && outside.line === place.line;
    if (isSamePlace && isNative(clauses.name, file === entry ? defined : null)) continue;
    frames.push({name: nameOf(clauses.name), location: lineOf(file, place.line)});
  }
  return frames;
}

function lineOf(file: string, line: number) {
  return {file, line, column: null, endLine: null, endColumn: null};
}

function clausesOf(name: string): {readonly name: string; readonly count: number} {
  const clauses = /^(?:(?:rescue|ensure) in )*/.exec(name)?.[0] ?? '';
  return {name: name.slice(clauses.length), count: clauses.split(' in ').length - 1};
}

/** The methods that a program defines, by their plain names. */
function methodsOf(source: string): ReadonlySet<string> {
  const names = source.matchAll(/\bdef[ \t]+(?:\w+\.)?([^\s(;=]+)|\bdefine_method[ (]*:(\w+)/g);
  return new Set(Array.from(names, ([, plain, dynamic]) => plain ?? dynamic ?? ''));
}

/** Whether a frame at its caller's place is a method that no Ruby code of the program defines. */
function isNative(name: string, defined: ReadonlySet<string> | null): boolean {
  if (/^(?:block|<)/.test(name)) return false;
  const plain = name.slice(Math.max(name.lastIndexOf('#'), name.lastIndexOf('.')) + 1);
  return defined === null || !defined.has(plain);
}

function nameOf(name: string): string {
  return name === '<main>' || name === '<top (required)>' ? 'module' : name;
}
