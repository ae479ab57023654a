import type {Edit} from './edits.ts';
import {builtinNames} from '../knowledge/builtins.ts';
import {partnerOf} from './brackets.ts';
import {bindingsOf} from './names.ts';
import {openBrackets} from './open-brackets.ts';
import {implausibility} from './plausibility.ts';
import type {SyntaxSpot} from './syntax-spot.ts';
import {isClosing, isOpening, type Token} from './token.ts';
import {tokenise} from './tokens.ts';

/** A text put into a line, and how implausible the line is with it. */
export interface Repair {
  /** Offset into the source. */
  readonly offset: number;
  readonly cost: number;
}

/** Longer lines are data, and each place on the line is tried with the whole of it. */
const maxLength = 250;
/** A line that is less plausible than this is not repaired. */
const mostCost = 3;

/**
 * The places on the line of an error where a piece of text, a quote or a bracket, makes it look like Python; the most
 * plausible first.
 */
export function repairsWith(spot: SyntaxSpot, piece: string): Repair[] {
  const line = lineOf(spot);
  if (!line) return [];
  const {text, start} = line;
  const repairs: Repair[] = [];
  for (let at = 0; at <= text.length; at++) {
    if (isInsideWord(text, at, piece)) continue;
    const cost =
      line.costOf(text.slice(0, at) + piece + text.slice(at)) + untidiness(text, at, piece);
    if (cost <= mostCost) repairs.push({offset: start + at, cost});
  }
  return repairs.toSorted((a, b) => a.cost - b.cost);
}

/** How implausible the line of an error is after an edit inside of it. */
export function costAfter(spot: SyntaxSpot, edit: Edit): number {
  const line = lineOf(spot);
  if (!line) return Number.POSITIVE_INFINITY;
  return line.costOf(textAfter(line, edit));
}

/** Whether the brackets of the line are all pairs of its own after an edit inside of it. */
export function pairsUp(spot: SyntaxSpot, edit: Edit): boolean {
  const line = lineOf(spot);
  if (!line) return false;
  const due: string[] = [];
  for (const token of tokenise(textAfter(line, edit))) {
    if (isOpening(token)) due.unshift(partnerOf(token.text));
    else if (isClosing(token) && due.shift() !== token.text) return false;
  }
  return due.length === 0;
}

function textAfter(line: {readonly text: string; readonly start: number}, edit: Edit): string {
  const [from, to] = [edit.start - line.start, edit.end - line.start];
  return line.text.slice(0, from) + edit.text + line.text.slice(to);
}

function lineOf({code, line, statement}: SyntaxSpot) {
  const start = code.lineStarts[line - 1] ?? 0;
  const text = code.source.slice(start, code.lineStarts[line] ?? code.source.length).trimEnd();
  if (text.length > maxLength) return null;
  const names = new Set([...bindingsOf(code).map(({name}) => name), ...builtinNames]);
  const above = code.outer.filter(
    token => token.start >= (statement?.start ?? start) && token.end <= start,
  );
  const open = openBrackets(above)
    .map(index => partnerOf(above[index]?.text ?? ''))
    .reverse();
  const costOf = (changed: string) => {
    const tokens = tokenise(changed).filter(({kind}) => kind !== 'comment' && kind !== 'newline');
    return implausibility(tokens, new Set([...names, ...loopNamesIn(tokens)]), open);
  };
  return {start, text, costOf};
}

/** The `a` and `b` of `for a, b in pairs`, which the parser has not seen where the line is broken. */
function loopNamesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({text}, index) => {
    if (text !== 'for') return [];
    const rest = tokens.slice(index + 1);
    const end = rest.findIndex(token => token.text === 'in');
    return rest
      .slice(0, Math.max(0, end))
      .flatMap(token => (token.kind === 'name' ? token.text : []));
  });
}

/** Between two letters nothing is missing, but a quote may be after the `f` of an f-string. */
function isInsideWord(text: string, at: number, piece: string): boolean {
  if (/["']/.test(piece) && /(?<!\w)[fFrRbB]$/.test(text.slice(Math.max(0, at - 2), at)))
    return false;
  return /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at] ?? '');
}

/** Nobody writes a blank before a comma or after an opening bracket; a call is likelier than a group. */
function untidiness(text: string, at: number, piece: string): number {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const startsBlank = after.startsWith(' ');
  if (!/["']/.test(piece)) {
    const isGroup = !/[\w)\]]$/.test(before);
    return (startsBlank ? untidy.blank : 0) + (piece === '(' && isGroup ? untidy.blank : 0);
  }
  const isOpening = !/["'][^"']*$/.test(before);
  const isGlued = isOpening && /\w{3}$/.test(before);
  const isCrowded = /[,=]$/.test(before);
  const leavesBlank = startsBlank && /^ *[.,)\]}:]/.test(after);
  return (
    (isGlued ? untidy.glued : 0) + (isCrowded ? untidy.blank : 0) + (leavesBlank ? untidy.blank : 0)
  );
}

/** What a blank too many or too few speaks against a place, and a string right behind a word. */
const untidy = {blank: 0.2, glued: 1};
