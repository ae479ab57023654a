import {Code} from '../javascript/code/code.ts';
import {leavesOddity} from '../javascript/code/oddities.ts';
import {search as javascript} from '../javascript/search.ts';
import type {SyntaxSearch} from '../syntax-search.ts';
import {blankTypes} from './code/blank-types.ts';

/**
 * Parses with the compiler where it is a library, as all before version 7 are; else with Node's own, which takes types away.
 */
const checker = String.raw`
const fs = require('node:fs');
const path = require('node:path');

function findCompiler() {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    try {
      const command = fs.realpathSync(path.join(folder, 'tsc'));
      return require(path.join(path.dirname(command), '../lib/typescript.js'));
    } catch {}
  }
  return null;
}

function faultForCompiler(ts, source) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest);
  const [first] = file.parseDiagnostics;
  if (!first) return null;
  const {line, character} = file.getLineAndCharacterOfPosition(first.start);
  return {line: line + 1, column: character + 1};
}

function faultForNode(source) {
  try {
    require('node:module').stripTypeScriptTypes(source);
    return null;
  } catch (error) {
    // It has parsed what it cannot take away, such as an enum.
    return error.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX' ? null : {line: 0, column: 0};
  }
}

const ts = findCompiler();
const lines = fs.readFileSync(0, 'utf8').split('\n');
for (let index = 0, at = 0; at < lines.length - 1; index += 1) {
  const end = at + 1 + Number(lines[at]);
  const source = lines.slice(at + 1, end).join('\n') + '\n';
  const fault = ts ? faultForCompiler(ts, source) : faultForNode(source);
  fs.writeSync(1, index + (fault ? ' fails ' + fault.line + ' ' + fault.column : ' ok') + '\n');
  at = end;
}
`;

export const search: SyntaxSearch = {
  ...javascript,
  grammar: 'typescript',
  keywords: javascript.keywords.concat(
    (
      'abstract any as boolean declare enum implements interface keyof namespace never number private protected public ' +
      'readonly string type unknown'
    ).split(' '),
  ),
  isOdd: (before, after) => leavesOddity(blankTypes(before), new Code(blankTypes(after))),
  insertions: javascript.insertions.concat('< > | & ? type interface'.split(' ')),
  check: ({entry}) => ({
    entry: 'yuubox-check.cjs',
    source: `const name = ${JSON.stringify(entry)};\n${checker}`,
    argv: ['node', 'yuubox-check.cjs'],
  }),
};
