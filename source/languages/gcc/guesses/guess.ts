import type {FoundError, Guess} from '../../syntax-search.ts';
import {type Code, readCode} from '../code/code.ts';
import {edited, type Edit} from '../code/edit.ts';
import {plainQuotes} from '../report/plain-quotes.ts';
import {missingArguments} from './arguments.ts';
import {calledValue} from './called-value.ts';
import {declaredAgain} from './declared-again.ts';
import {declaredNowhere} from './declared-nowhere.ts';
import {elseAlone} from './else-alone.ts';
import {emptyBrackets} from './empty-brackets.ts';
import {looseText} from './loose-text.ts';
import {operands} from './operands.ts';
import {otherMember} from './other-member.ts';
import {otherName} from './other-name.ts';
import {sides} from './sides.ts';
import {straySigns} from './stray-signs.ts';
import {subscripted} from './subscripted.ts';

/** The first error of a source, with the token that it points at. */
export interface Broken {
  readonly code: Code;
  readonly message: string;
  readonly line: number;
  /** Index of the token there, or else of the next one. */
  readonly index: number;
}

/** A change that may be what was meant. */
export interface GuessedChange {
  readonly edits: readonly Edit[];
  /** See `Guess.cost`. */
  readonly cost: number;
  readonly explanation: string;
}

/** The changes that may be meant where an error says something; none for others. */
export type Guesser = (broken: Broken) => Iterable<GuessedChange>;

const guessers: readonly Guesser[] = [
  otherName,
  declaredNowhere,
  declaredAgain,
  otherMember,
  subscripted,
  calledValue,
  missingArguments,
  operands,
  sides,
  elseAlone,
  emptyBrackets,
  looseText,
  straySigns,
];

/** See `SyntaxSearch.guess`. */
export function* guess(source: string, {line, column, message}: FoundError): Iterable<Guess> {
  if (line === null) return;
  const code = readCode(source);
  const broken = {code, message: plainQuotes(message), line, index: code.at({line, column})};
  for (const guesser of guessers) {
    for (const {edits, cost, explanation} of guesser(broken)) {
      yield {source: edited(code, ...edits), cost, explanation};
    }
  }
}
