import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {applyEdits, replaceToken} from '../../code/edit.ts';
import {nearest} from '../../../near-names.ts';
import {standardModules} from '../../vocabulary.ts';
import {entryOf} from '../../entry-of.ts';

const notFound = /^(?:Cannot find (?:module|package) '([^'\n]+)'|No such built-in module: (\S+))/;

/** Names of modules that are asked for by what they are about. */
const called: Readonly<Record<string, string>> = {
  event: 'events',
  'event-emitter': 'events',
  eventemitter: 'events',
  performance: 'perf_hooks',
  perf: 'perf_hooks',
  promises: 'fs/promises',
  'file-system': 'fs',
  filesystem: 'fs',
  'fs-promises': 'fs/promises',
  threads: 'worker_threads',
  'child-process': 'child_process',
};

/** A standard module by a name that is not quite its own. */
export const misspeltModule: Rule = {
  id: 'misspelt-module',
  tier: 3,
  answers: report => notFound.test(report.message),
  *suggest({report, source, entry}) {
    if (report.location !== null && report.location.file !== entry) return;
    const code = readCode(source);
    const wanted = specifierIn(report);
    for (const [index, token] of code.tokens.entries()) {
      if (token.kind !== 'string') continue;
      const written = token.text.slice(1, -1);
      const bare = written.replace(/^node:/, '');
      if (bare !== wanted && !bare.startsWith(`${wanted}/`)) continue;
      const before = code.text(index - 1);
      const imported = before === 'from' || before === 'import' || before === '(';
      const known = entryOf(called, bare);
      const meant = known ?? nearest(bare, standardModules, 'alike');
      if (!imported || meant === null || meant === undefined || /^[./]/.test(bare)) continue;
      const quote = token.text.slice(0, 1);
      const prefix = written.startsWith('node:') ? 'node:' : '';
      yield {
        source: applyEdits(source, [replaceToken(code, index, quote + prefix + meant + quote)]),
        explanation: `There is no module ${written}; Node's own is ${prefix}${meant}.`,
      };
      return;
    }
  },
  examples: [
    {
      before: lines("const path = require('paths');", "console.log(path.extname('a.txt'));"),
      after: lines("const path = require('path');", "console.log(path.extname('a.txt'));"),
      output: '.txt\n',
    },
    {
      before: lines(
        "import EventEmitter from 'event';",
        'console.log(typeof new EventEmitter().on);',
      ),
      after: lines(
        "import EventEmitter from 'events';",
        'console.log(typeof new EventEmitter().on);',
      ),
      output: 'function\n',
    },
    {
      before: lines("import {sep} from 'node:pth';", 'console.log(sep);'),
      after: lines("import {sep} from 'node:path';", 'console.log(sep);'),
      output: '/\n',
    },
    {
      before: lines("import {readFile} from 'fs/promise';", 'console.log(typeof readFile);'),
      after: lines("import {readFile} from 'fs/promises';", 'console.log(typeof readFile);'),
      output: 'function\n',
    },
  ],
};

function specifierIn(report: Report): string {
  const [, specifier, builtIn] = notFound.exec(report.message) ?? [];
  return (specifier ?? builtIn ?? '').replace(/^node:/, '');
}
