import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {applyEdits, edited} from '../../code/edit.ts';
import {addAtTop, importStyle} from '../../code/imports.ts';
import {requiresAsImports} from '../../code/requires.ts';

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
    const edits = requiresAsImports(code);
    if (edits !== null) {
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
        "console.log(path.basename('/a/b'), exists('program.js'), typeof readFileSync, typeof os);",
      ),
      after: lines(
        "import os from 'os';",
        "import path from 'path';",
        "import {readFileSync, existsSync as exists} from 'fs';",
        '',
        "console.log(path.basename('/a/b'), exists('program.js'), typeof readFileSync, typeof os);",
      ),
      output: 'b true function object\n',
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
