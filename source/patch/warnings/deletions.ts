import {type ChangedLines, withoutSlips} from './changed-lines.ts';
import {isComment, isLineComment} from './comments.ts';
import {isImport} from './is-import.ts';
import type {Warning} from './warning.ts';

/** Whether code goes and less comes in its place, by lines and by characters: lines that are joined are all still there. */
export function warnAboutDeletion(change: ChangedLines): Warning[] {
  const {removed, added} = withoutSlips({
    ...change,
    // What is commented out is no slip.
    added: change.added.filter(line => !isLineComment(line)),
  });
  const [gone, come] = [removed.filter(isCode), added.filter(isCode)];
  if (gone.length > come.length && sizeOf(gone) > sizeOf(come))
    return [{kind: 'mostly-deletes', message: 'It deletes more code than it adds.'}];
  if (gone.some(line => !nothing.test(line)) && come.some(line => nothing.test(line)))
    return [{kind: 'disables-check', message: 'It puts nothing in the place of code.'}];
  return [];
}

/** A statement that does nothing, in shells and in C, as people write it in whichever language. */
const nothing = /^\s*(?::|;|null|noop|pass)\s*;?\s*(?:#.*)?$/;

const sizeOf = (lines: readonly string[]): number => lines.join('').replace(/\s/g, '').length;

/** Whether a line does something: neither only opens or closes a block, nor is a comment, nor only brings a name in. */
const isCode = (line: string): boolean =>
  !isImport(line) && !isComment(line) && !emptyOrBrackets.test(line) && !blockEnd.test(line);

const emptyOrBrackets = /^[\s()[\]{};,]*$/;
/** In shells and in Ruby; and the fence that a program was pasted with. */
const blockEnd = /^\s*(?:fi|done|esac|end|```\w*)\s*;?\s*$/;
