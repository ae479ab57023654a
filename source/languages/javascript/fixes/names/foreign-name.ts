import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';
import {thisFunctionAround} from '../../code/functions.ts';
import {globalNames} from '../../vocabulary.ts';
import {constants, renamed, renamedPaths, translated} from './foreign-vocabulary.ts';
import {findUndefinedName, isUndefinedName} from './undefined-name.ts';
import {isVariable} from '../../code/variables.ts';
import {entryOf} from '../../entry-of.ts';

/** A call may stand in the arguments of another: each round translates one level of them. */
const rounds = 6;

/**
 * Names of other languages: `print(x)`, `len(x)`, `None`, `self`, `System.out.println(x)`. Who writes one
 * writes others, so all are translated at once.
 */
export const foreignName: Rule = {
  id: 'foreign-name',
  tier: 3,
  answers: isUndefinedName,
  *suggest(context) {
    const found = findUndefinedName(context);
    if (found === null || translate(found.code, found.index) === null) return;
    let code = found.code;
    const names = new Set<string>([found.name]);
    for (let round = 0; round < rounds; round++) {
      const edits = translations(code, names);
      if (edits.length === 0) break;
      code = new Code(edited(code, ...edits));
    }
    if (code.tokens.some((token, index) => token.text === found.name && !isOwn(code, index)))
      return;
    const list = [...names];
    yield {
      source: code.source,
      explanation: `${list.join(', ')} ${list.length === 1 ? 'is' : 'are'} not JavaScript; the same is written another way.`,
    };
  },
  examples: [
    {
      before: lines(
        'const names = ["Ada", "Bo"];',
        'let longest = None;',
        'for (const name of names) {',
        '  if (longest === None || len(name) > len(longest)) longest = name;',
        '}',
        'print("longest:", longest, str(len(longest)));',
      ),
      after: lines(
        'const names = ["Ada", "Bo"];',
        'let longest = null;',
        'for (const name of names) {',
        '  if (longest === null || name.length > longest.length) longest = name;',
        '}',
        'console.log("longest:", longest, String(longest.length));',
      ),
      output: 'longest: Ada 3\n',
    },
    {
      before: lines("System.out.println('total: ' + (3 + 4));"),
      after: lines("console.log('total: ' + (3 + 4));"),
      output: 'total: 7\n',
    },
    {
      before: lines(
        'class Counter {',
        '  constructor() {',
        '    this.count = 0;',
        '  }',
        '  add() {',
        '    self.count += 1;',
        '    return self;',
        '  }',
        '}',
        'console.log(new Counter().add().add().count);',
      ),
      after: lines(
        'class Counter {',
        '  constructor() {',
        '    this.count = 0;',
        '  }',
        '  add() {',
        '    this.count += 1;',
        '    return this;',
        '  }',
        '}',
        'console.log(new Counter().add().add().count);',
      ),
      output: '2\n',
    },
    {
      before: lines('for (const i of range(3)) console.log(i * 2);'),
      after: lines('for (const i of [...Array(3).keys()]) console.log(i * 2);'),
      output: '0\n2\n4\n',
    },
    {
      before: lines(
        'const scores = [4, 11, 7];',
        "console.log(max(scores), sorted(scores).join(' '));",
      ),
      after: lines(
        'const scores = [4, 11, 7];',
        "console.log(Math.max(...scores), [...scores].sort((a, b) => a - b).join(' '));",
      ),
      output: '11 4 7 11\n',
    },
    {
      before: lines('console.log(int(7 / 2) + 1);'),
      after: lines('console.log(Math.trunc(7 / 2) + 1);'),
      output: '4\n',
    },
  ],
};

/** The edits for the outermost foreign names; those in the arguments of a translated call have to wait. */
function translations(code: Code, names: Set<string>): Edit[] {
  const edits: Edit[] = [];
  let end = -1;
  for (const [index, token] of code.tokens.entries()) {
    if (token.start < end) continue;
    const edit = translate(code, index);
    if (edit === null) continue;
    edits.push(edit);
    names.add(token.text);
    end = edit.end;
  }
  return edits;
}

/** Whether a token is a name that the program or JavaScript has. */
function isOwn(code: Code, index: number): boolean {
  return (
    !isVariable(code, index) ||
    resolve(code, index) !== null ||
    globalNames.includes(code.text(index))
  );
}

function translate(code: Code, index: number): Edit | null {
  if (isOwn(code, index)) return null;
  const name = code.text(index);
  let last = index;
  while (code.text(last + 1) === '.' && code.kind(last + 2) === 'name') last += 2;
  const path = code.slice(index, last).replace(/\s/g, '');
  const open = last + 1;
  const isCall = code.text(open) === '(';
  const renamedPath = entryOf(renamedPaths, path);
  if (isCall && last > index && renamedPath !== undefined) {
    return replaceTokens(code, index, last, renamedPath);
  }
  const direct = entryOf(constants, name);
  if (direct !== undefined && code.text(index + 1) !== '=') {
    // Only a method has a `this` of its own to speak of.
    const possible = direct !== 'this' || thisFunctionAround(code, index)?.kind === 'method';
    return possible ? replaceToken(code, index, direct) : null;
  }
  if (!isCall || last > index) return null;
  const other = entryOf(renamed, name);
  if (other !== undefined) return replaceToken(code, index, other);
  const close = code.close(open);
  const translation = entryOf(translated, name);
  if (translation === undefined || close === -1) return null;
  const text = translation({code, args: elements(code, open)});
  return text === null ? null : replaceTokens(code, index, close, text);
}
