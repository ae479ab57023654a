import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited, insertAfter, insertBefore} from '../../code/edit.ts';
import {chainStart} from '../../code/expressions.ts';
import {exportsOf} from '../../vocabulary.ts';

/** `fs.readFile(path)` without a callback: its result is wanted at once, or awaited. */
export const syncFileCall: Rule = {
  id: 'sync-file-call',
  tier: 3,
  answers: report =>
    report.type === 'TypeError' &&
    /^The "(?:cb|callback)" argument must be of type function\. Received /.test(report.message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    const name = code.text(at);
    if (exportsOf('fs')?.includes(`${name}Sync`) !== true || code.text(at + 1) !== '(') return;
    const start = chainStart(code, at);
    if (code.text(start - 1) === 'await') {
      if (at !== start + 2) return;
      yield {
        source: edited(code, insertBefore(code, at, 'promises.')),
        explanation: `fs.${name} wants a callback; fs.promises.${name} can be awaited.`,
      };
      return;
    }
    if (!code.isProperty(at)) return;
    yield {
      source: edited(code, insertAfter(code, at, 'Sync')),
      explanation: `fs.${name} wants a callback; fs.${name}Sync gives its result at once.`,
    };
  },
  examples: [
    {
      files: {'notes.txt': 'hello'},
      before: lines(
        "const fs = require('fs');",
        "const text = fs.readFile('notes.txt', 'utf8');",
        'console.log(text.length);',
      ),
      after: lines(
        "const fs = require('fs');",
        "const text = fs.readFileSync('notes.txt', 'utf8');",
        'console.log(text.length);',
      ),
      output: '5\n',
    },
    {
      files: {'notes.txt': 'hello'},
      before: lines(
        "import fs from 'fs';",
        "const text = await fs.readFile('notes.txt', 'utf8');",
        'console.log(text.length);',
      ),
      after: lines(
        "import fs from 'fs';",
        "const text = await fs.promises.readFile('notes.txt', 'utf8');",
        'console.log(text.length);',
      ),
      output: '5\n',
    },
  ],
};
