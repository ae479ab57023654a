import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {applyEdits, replaceToken} from '../../code/edit.ts';
import {moduleOfExport} from './known-exports.ts';
import {nearest} from '../../../near-names.ts';
import {exportsOf} from '../../vocabulary.ts';

const missing = /^The requested module '([^'\n]+)' does not provide an export named '([^'\n]+)'/;

/** A name that a standard module exports under almost that name, or that another one exports. */
export const misspeltExport: Rule = {
  id: 'misspelt-export',
  tier: 3,
  answers: report => report.type === 'SyntaxError' && missing.test(report.message),
  *suggest({report, source, entry}) {
    const [, specifier = '', name = ''] = missing.exec(report.message) ?? [];
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.at(report.location);
    const known = exportsOf(specifier.replace(/^node:/, ''));
    if (known === null || code.text(at) !== name) return;
    const meant = nearest(name, known, 'alike');
    if (meant !== null) {
      const renamed = code.text(at + 1) === 'as';
      const edits = code.tokens.flatMap((token, index) => {
        const isUse =
          index === at || (!renamed && token.text === name && resolve(code, index)?.token === at);
        return isUse && !code.isProperty(index) ? [replaceToken(code, index, meant)] : [];
      });
      yield {
        source: applyEdits(source, edits),
        explanation: `${specifier} exports ${meant}, not ${name}.`,
      };
      return;
    }
    const home = moduleOfExport.get(name);
    const from = code.close(code.parent(at)) + 2;
    if (home === undefined || code.kind(from) !== 'string') return;
    if (code.close(code.parent(at)) - code.parent(at) > 2) return;
    const quote = code.text(from).slice(0, 1);
    const prefix = specifier.startsWith('node:') ? 'node:' : '';
    yield {
      source: applyEdits(source, [replaceToken(code, from, quote + prefix + home + quote)]),
      explanation: `${name} is an export of ${home}, not of ${specifier}.`,
    };
  },
  examples: [
    {
      before: lines(
        "import {basname, join} from 'path';",
        "console.log(basname(join('a', 'b.txt')));",
      ),
      after: lines(
        "import {basename, join} from 'path';",
        "console.log(basename(join('a', 'b.txt')));",
      ),
      output: 'b.txt\n',
    },
    {
      before: lines("import {basename} from 'fs';", "console.log(basename('a/b.txt'));"),
      after: lines("import {basename} from 'path';", "console.log(basename('a/b.txt'));"),
      output: 'b.txt\n',
    },
  ],
};
