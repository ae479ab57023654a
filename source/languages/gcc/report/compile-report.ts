import {plainReport, type Frame, type Location, type Report} from '../../report.ts';
import type {Diagnostic, Note} from './diagnostic.ts';
import type {Locator} from './locate.ts';
import {editsOf} from './tool-edits.ts';

/** A report of one error or warning of GCC. */
export function compileReport(diagnostic: Diagnostic, locator: Locator): Report {
  const {message, notes, option, severity} = diagnostic;
  const frames = framesOf(diagnostic, locator);
  return plainReport({
    type: option ?? severity,
    message,
    phase: isSyntax(message) ? 'syntax' : 'compile',
    location: placeOf(diagnostic, locator),
    frames: frames.length > 1 ? frames : [],
    hints: hintsOf(diagnostic),
    notes: notesOf(notes, locator),
    edits: editsOf(diagnostic, locator),
    stack: diagnostic.lines.slice(0, mostLines).join('\n').trimEnd(),
  });
}

function notesOf(notes: readonly Note[], locator: Locator): readonly string[] {
  const told = notes.flatMap(({message, place}) => {
    if (isHint(message) || message.startsWith('each undeclared')) return [];
    const at = locator.locate(place);
    if (at) return [`${message} (${at.file}:${at.line})`];
    // A call that fits no overload makes notes about every overload of the library.
    return place === null || /^'[\w:]+'$/.test(message) ? [message] : [];
  });
  return told.slice(0, mostNotes);
}

const mostNotes = 12;
const mostLines = 60;

/** An error in a header of the system lies where the program's own code asked for it. */
function placeOf({place, width, context, notes}: Diagnostic, locator: Locator): Location | null {
  const origins = context.toSorted((a, b) => Number(b.isInstantiation) - Number(a.isInstantiation));
  const places = [...origins, ...notes.map(note => note.place)];
  return (
    locator.locate(place, width) ??
    places.map(each => locator.locate(each)).find(each => each !== null) ??
    null
  );
}

/** From the error outwards to what instantiated its template. */
function framesOf({place, width, context}: Diagnostic, locator: Locator): readonly Frame[] {
  const origins = context.filter(({isInstantiation}) => isInstantiation);
  const places = [locator.locate(place, width), ...origins.map(each => locator.locate(each))];
  return places.flatMap(location => (location ? [{name: 'template', location}] : []));
}

const meant = /did you mean (?:'[^']+'|[^;]+)\?/;

function hintsOf({message, notes}: Diagnostic): readonly string[] {
  const own = meant.exec(message)?.[0];
  const others = notes.map(note => note.message).filter(isHint);
  return [...new Set([...(own === undefined ? [] : [own]), ...others])];
}

/** Notes that say what to do. */
function isHint(note: string): boolean {
  return /\bdid you mean\b|\binclude '?<|\bis defined in header\b|\bmaybe you meant\b|^use |\bplace parentheses\b/.test(
    note,
  );
}

/** What the preprocessor and the parser say, rather than the check of names and types. */
const ofSyntax: readonly RegExp[] = [
  /: No such file or directory$/,
  /^expected (?!class-name|type-specifier)/,
  /^(?:stray|missing terminating|unterminated|extraneous|extra|invalid preprocessing|invalid suffix|empty character|unbalanced) /,
  /^#/,
  /before '[^']*' token$/,
  /without a previous '(?:if|try|do)'$/,
  /at end of input$/,
];

export function isSyntax(message: string): boolean {
  return ofSyntax.some(pattern => pattern.test(message));
}
