import type {Rule} from '../../rule.ts';
import {readCode, type Code} from '../code/code.ts';
import {applyEdits, edited, replaceTokens, type Edit} from '../code/edit.ts';
import {elements} from '../code/expressions.ts';
import {addAtTop, importStyle} from '../code/imports.ts';
import {statementsIn} from '../code/statements.ts';
import {standardModules} from '../vocabulary.ts';
import {lines} from './lines.ts';

/** `require` in an ES module, or beside a top-level `await`: it becomes an `import`. */
export const requireInModule: Rule = {
  id: 'require-in-module',
  tier: 3,
  answers: report =>
    report.type === 'ReferenceError' &&
    /^require is not defined in ES module scope|both 'require' and top-level await are present/.test(
      report.message,
    ),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const calls = code.tokens.flatMap((token, index) =>
      token.text === 'require' && code.text(index + 1) === '(' && !code.isProperty(index)
        ? [index]
        : [],
    );
    const edits = statementsIn(code, -1).flatMap(([from, to]) => asImport(code, from, to) ?? []);
    if (edits.length === calls.length) {
      yield {
        source: applyEdits(source, edits),
        explanation: 'An ES module imports with import, not with require.',
      };
      return;
    }
    const {prefix, quote, semicolon} = importStyle(code, entry);
    const statement =
      `import {createRequire} from ${quote}${prefix}module${quote}${semicolon}\n` +
      `const require = createRequire(import.meta.url)${semicolon}`;
    yield {
      source: edited(code, addAtTop(code, statement)),
      explanation: 'An ES module has no require; Node can make it one.',
    };
  },
  examples: [
    {
      before: lines(
        "import os from 'os';",
        "const path = require('path');",
        "const {readFileSync, existsSync: exists} = require('fs');",
        '',
        "console.log(path.basename('/a/b'), exists('/nowhere'), typeof readFileSync, typeof os);",
      ),
      after: lines(
        "import os from 'os';",
        "import path from 'path';",
        "import {readFileSync, existsSync as exists} from 'fs';",
        '',
        "console.log(path.basename('/a/b'), exists('/nowhere'), typeof readFileSync, typeof os);",
      ),
      output: 'b false function object\n',
    },
    {
      before: lines(
        "const {setTimeout: sleep} = require('timers/promises');",
        '',
        'await sleep(1);',
        "console.log('woke up');",
      ),
      after: lines(
        "import {setTimeout as sleep} from 'timers/promises';",
        '',
        'await sleep(1);',
        "console.log('woke up');",
      ),
      output: 'woke up\n',
    },
    {
      before: lines(
        "const {readdir} = require('fs').promises;",
        "console.log(typeof readdir, require('os').EOL.length);",
        'export {readdir};',
      ),
      after: lines(
        "import {createRequire} from 'node:module';",
        'const require = createRequire(import.meta.url);',
        "const {readdir} = require('fs').promises;",
        "console.log(typeof readdir, require('os').EOL.length);",
        'export {readdir};',
      ),
      output: 'function 1\n',
    },
  ],
};

/** `const x = require('y')` of a standard module, as an import; null for anything else. */
function asImport(code: Code, from: number, to: number): Edit[] | null {
  if (!/^(?:const|let|var)$/.test(code.text(from))) return null;
  const target = from + 1;
  const equals = code.skip(target);
  const name = equals + 3;
  if (
    code.text(equals) !== '=' ||
    code.text(equals + 1) !== 'require' ||
    code.kind(name) !== 'string'
  ) {
    return null;
  }
  const module = code
    .text(name)
    .slice(1, -1)
    .replace(/^node:/, '');
  if (!standardModules.includes(module)) return null;
  const end = code.text(to) === ';' ? to - 1 : to;
  const semicolon = end === to ? '' : ';';
  const taken = code.text(target) === '{' ? importedNames(code, target) : code.text(target);
  if (taken === null || code.text(target) === '[') return null;
  if (end === name + 1) {
    return [replaceTokens(code, from, to, `import ${taken} from ${code.text(name)}${semicolon}`)];
  }
  // const x = require('y').z
  const isMember = end === name + 3 && code.text(name + 2) === '.' && code.text(target) !== '{';
  if (!isMember) return null;
  const member = code.text(end);
  const clause = member === taken ? member : `${member} as ${taken}`;
  return [replaceTokens(code, from, to, `import {${clause}} from ${code.text(name)}${semicolon}`)];
}

/** The names of a pattern as an import writes them; null when it has defaults or nested patterns. */
function importedNames(code: Code, brace: number): string | null {
  const names: string[] = [];
  for (const [from, to] of elements(code, brace)) {
    if (from === to && code.kind(from) === 'name') names.push(code.text(from));
    else if (to === from + 2 && code.text(from + 1) === ':')
      names.push(`${code.text(from)} as ${code.text(to)}`);
    else return null;
  }
  const spaced = code.source[code.tokens[brace]?.end ?? 0] === ' ';
  return spaced ? `{ ${names.join(', ')} }` : `{${names.join(', ')}}`;
}
