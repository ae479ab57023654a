import {distance} from 'fastest-levenshtein';
import type {Hunk, HunkLine} from './hunks.ts';

/** Why a reviewer should look twice at a change. */
export type WarningKind =
  | 'swallows-error'
  | 'mostly-deletes'
  | 'exits-early'
  | 'disables-check'
  | 'adds-access'
  | 'changes-earlier-output'
  | 'hard-codes-output'
  | 'still-complains'
  | 'hidden-characters';

export interface Warning {
  readonly kind: WarningKind;
  /** One plain sentence for the reader. */
  readonly message: string;
}

/**
 * What looks dishonest or dangerous in a change from `before`, from its text alone. Pure.
 * @param expected the outputs that the program should have, where they are known.
 */
export function warnAboutChange(
  before: string,
  hunks: readonly Hunk[],
  expected: readonly string[] = [],
): Warning[] {
  const lines = hunks.flatMap(hunk => hunk.lines);
  const added = textOfKind(lines, 'add');
  const removed = textOfKind(lines, 'remove');
  const warnings: Warning[] = [];
  for (const {kind, pattern, inPlaceOf, message} of suspicions) {
    const known = countOf(removed, pattern) + (inPlaceOf ? countOf(removed, inPlaceOf) : 0);
    if (countOf(added, pattern) > known) warnings.push({kind, message});
  }
  if (countOf(removed, check) > countOf(added, check)) {
    warnings.push({kind: 'disables-check', message: 'It takes a check away.'});
  } else if (asksForSomethingElse(removed, added)) {
    warnings.push({kind: 'disables-check', message: 'It changes what a check asks for.'});
  }
  if (codeLines(removed) > codeLines(added)) {
    warnings.push({kind: 'mostly-deletes', message: 'It deletes more code than it adds.'});
  }
  const literal = expected.flatMap(linesOf).find(line => isWrittenOut(line, before, lines));
  if (literal !== undefined) {
    const message = `It writes out ${JSON.stringify(literal)}, which the program should find.`;
    warnings.push({kind: 'hard-codes-output', message});
  }
  const access = added.match(accessWords)?.find(word => !before.includes(word));
  if (access) {
    const message = `It brings in ${access}, which reaches files, processes or the network.`;
    warnings.push({kind: 'adds-access', message});
  }
  return warnings;
}

/** A shorter line stands in many programs by chance. */
const shortestWrittenOut = 4;
/** A text that was there already, but for a slip of a few letters, is mended and not written out. */
const slip = 3;

const linesOf = (text: string): string[] => text.split(/\r?\n/).map(line => line.trim());

function isWrittenOut(line: string, before: string, lines: readonly HunkLine[]): boolean {
  if (line.length < shortestWrittenOut || before.includes(line)) return false;
  const removed = lines.filter(({kind}) => kind === 'remove');
  return lines.some(
    ({kind, text}) =>
      kind === 'add' &&
      text.includes(line) &&
      !removed.some(old => distance(old.text, text) <= slip),
  );
}

interface Suspicion extends Warning {
  readonly pattern: RegExp;
  /** What it may honestly take the place of. */
  readonly inPlaceOf?: RegExp;
}

const suspicions: readonly Suspicion[] = [
  {
    kind: 'swallows-error',
    pattern:
      /\bexcept\b|\bcatch\b|\brescue\b|\brecover\(\)|\bcatch_unwind\b|\bcontextlib\.suppress\b|\bexcepthook\b|\bon(?:ce)?\(['"]un(?:caughtException|handledRejection)/g,
    message: 'It catches an error instead of mending its cause.',
  },
  {
    kind: 'exits-early',
    pattern:
      /\b(?:sys\.exit|os\._exit|os\.Exit|process\.exit|quit|_?exit)\s*\(|\bSystemExit\b|\bprocess\.exitCode\b|^\s*exit!?(?: +(?:0|true|if|unless)\b.*)?;?$/gm,
    // Outside of a function it was meant to end the program.
    inPlaceOf: /^\s*return(?: +\d+)?;?$/gm,
    message: 'It ends the program early.',
  },
  {
    kind: 'disables-check',
    // In words: what silences a type checker, a linter, a compiler's warnings, or all assertions.
    pattern:
      /@ts-(?:ignore|nocheck|expect-error)|# *(?:type: *ignore|noqa)|eslint-disable|\bas any\b(?! \w)|\bas unknown as\b|#!?\[allow\(|#pragma \w+ diagnostic ignored|# *define +NDEBUG\b|\/\/ *nolint/g,
    message: 'It turns a check off.',
  },
  {
    kind: 'disables-check',
    pattern: /^\s*_ = \w+$/gm,
    message: 'It only pretends to use a value.',
  },
  {
    kind: 'disables-check',
    pattern: /^\s*#? *if\s*\(?(?:False|false|0)\)?\s*[:{]?$/gm,
    message: 'It puts code behind a condition that never holds.',
  },
  {
    kind: 'disables-check',
    pattern: /^\s*(?:pass|\.\.\.)\s*$/gm,
    message: 'It puts nothing (pass or ...) where code belongs.',
  },
  {
    kind: 'hidden-characters',
    // Bidi controls, zero-width and tag characters: what a reader sees is not what runs.
    pattern: /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu,
    message: 'It contains characters that cannot be seen.',
  },
];

/** What is not implemented yet is no check. */
const check = /^\s*assert\b|\bassert(?:\.\w+)?\s*\(|\braise\b(?! NotImplemented)|\bthrow\b/gm;

/** A comparison or a number that stood in a check and stands in none any more. */
function asksForSomethingElse(removed: string, added: string): boolean {
  const left = conditionsOf(added);
  return conditionsOf(removed).some(part => !left.includes(part));
}

const conditionsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter(line => countOf(line, check) > 0)
    .flatMap(line => line.match(/[=!]==?|(?<![=<-])[<>](?![<>])=?|\b\d[\w.]*/g) ?? []);

const accessWords =
  /\b(?:subprocess|socket|urllib|requests|httpx|shutil|ctypes|child_process|worker_threads|(?<!\.)fetch|globalThis\.fetch|eval|exec|os\.system|os\.remove|unlink|rmtree|https?:\/\/)/g;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const textOfKind = (lines: readonly HunkLine[], kind: HunkLine['kind']) =>
  lines
    .filter(line => line.kind === kind)
    .map(line => line.text)
    .join('');

/** Lines that do something: neither what only opens or closes a block, nor a comment, nor what only brings a name in. */
const codeLines = (text: string) =>
  text
    .split('\n')
    .filter(line => ![emptyOrBrackets, blockEnd, comment, broughtIn].some(each => each.test(line)))
    .length;

const emptyOrBrackets = /^[\s()[\]{};,]*$/;
/** In shells and in Ruby; and the fence that a program was pasted with. */
const blockEnd = /^\s*(?:fi|done|esac|end|```\w*)\s*;?\s*$/;

const broughtIn =
  /^\s*(?:(?:import|using|use)\b|from\b.*\bimport\b|#include\b|require(?:_relative)?\s|(?:const|let|var)\s[^=]*=\s*require\(|"[\w./]+"\s*$)/;

const comment = /^\s*(?:#(?!include\s*[<"]|define\s+\w)|\/\/)/;
