import {type Code} from '../code/code.ts';
import type {Edit} from '../code/edit.ts';
import {typeStart} from '../code/names.ts';
import type {Broken, GuessedChange} from './guess.ts';

const again =
  /^(?:redefinition of|redeclaration of|conflicting types for|conflicting declaration) '(?:[\w ]+ )?(\w+)'|^'(\w+)' redeclared as different kind of symbol|^declaration of '(?:[\w ]+ )?(\w+)' shadows a parameter/;

/** What is declared a second time is only set there, or not declared at all. */
export function* declaredAgain({code, index, message}: Broken): Iterable<GuessedChange> {
  const match = again.exec(message);
  const name = match?.slice(1).find(group => group !== undefined);
  if (name === undefined || code.text(index) !== name) return;
  const from = typeStart(code, index);
  const [first, named] = [code.tokens[from], code.tokens[index]];
  if (!first || !named) return;
  const line = code.line(index);
  const after = code.text(index + 1);
  if (after === '=' && from < index) {
    yield {
      edits: [{start: first.start, end: named.start, text: ''}],
      cost: 0.4,
      explanation: `${name} is declared already; in line ${line} it is set.`,
    };
  }
  const listed = withoutEntry(code, index);
  if (listed !== null) {
    yield {
      edits: [listed],
      cost: 0.5,
      explanation: `${name} is declared already, and no more in line ${line}.`,
    };
  }
}

/** Takes a name out of a list of at least two that are declared together; null where it is none. */
function withoutEntry(code: Code, index: number): Edit | null {
  const [before, after] = [code.tokens[index - 1], code.tokens[index + 1]];
  const named = code.tokens[index];
  if (!named || !before || !after) return null;
  if (before.text === ',' && /^[,;)]$/.test(after.text))
    return {start: before.start, end: named.end, text: ''};
  if (after.text === ',' && code.isName(index - 1))
    return {start: named.start, end: code.tokens[index + 2]?.start ?? after.end, text: ''};
  return null;
}
