import {anyOf} from './any-of.ts';
import {type ChangedLines, countIn} from './changed-lines.ts';
import type {Warning} from './warning.ts';

/** Warns of a check that the program made of itself and no longer makes, or that now asks for something else. */
export function warnAboutChecks({removed, added}: ChangedLines): Warning[] {
  if (countChecks(removed) > countChecks(added))
    return [{kind: 'disables-check', message: 'It takes a check away.'}];
  const left = conditionsOf(added);
  if (conditionsOf(removed).some(part => !left.includes(part)))
    return [{kind: 'disables-check', message: 'It changes what a check asks for.'}];
  return [];
}

/** An assertion, or an error that is raised. What is not implemented yet is none, nor what ends an iteration. */
const statement = anyOf(
  /^\s*assert\b|\bassert\w*(?:\.\w+)*!?\s*\(|\bexpect\(.{0,200}\)\.(?:not\.)?to\w*/,
  /\braise\b(?! (?:NotImplemented|StopIteration))|\bthrow\b|\b(?:panic|unreachable|bail|ensure)!\(|\bpanic\(/,
  /\bt\.(?:Fatal|Error|Fail)\w*\(|\brequireNonNull\(|\babort\(\)/,
);

/** As shells write it; their comparisons are written in too many ways to be held against each other. */
const inShells = /\|\|\s*(?:exit|return) +[1-9]|\$\{\w+:\?/g;

const countChecks = (lines: readonly string[]): number =>
  countIn(lines, statement) + countIn(lines, inShells);

/** The comparisons and numbers of checks. */
const conditionsOf = (lines: readonly string[]): string[] =>
  lines
    .filter(line => countIn([line], statement) > 0)
    .flatMap(line => line.match(/[=!]==?|(?<![=<-])[<>](?![<>])=?|\b\d[\w.]*/g) ?? []);
