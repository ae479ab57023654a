import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {applyEdits, replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';
import {importsIn} from '../../code/imports.ts';
import {isWellFormed} from '../../code/syntax.ts';

/** `import` where Node takes the file for CommonJS: it becomes a `require`. */
export const importInCommonjs: Rule = {
  id: 'import-in-commonjs',
  tier: 3,
  answers: report =>
    report.type === 'SyntaxError' &&
    /^(?:Cannot use import statement outside a module|Unexpected token 'export')$/.test(
      report.message,
    ),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const edits = importsIn(code)
      .filter(one => code.text(one.from) === 'import')
      .flatMap(one => asRequire(code, one.from, one.to, one.whole, one.names) ?? []);
    for (const [index, token] of code.tokens.entries()) {
      if (token.text === 'export' && code.parent(index) === -1)
        edits.push(...withoutExport(code, index));
    }
    const mended = applyEdits(source, edits);
    if (edits.length === 0 || !isWellFormed(mended, entry)) return;
    yield {source: mended, explanation: 'This file is CommonJS, which imports with require.'};
  },
  examples: [
    {
      entry: 'program.cjs',
      before: lines(
        "import os from 'os';",
        "import {join, sep as slash} from 'path';",
        'export const place = join(slash, "a");',
        'console.log(place, os.EOL.length);',
      ),
      after: lines(
        "const os = require('os');",
        "const {join, sep: slash} = require('path');",
        'const place = join(slash, "a");',
        'console.log(place, os.EOL.length);',
      ),
      output: '/a 1\n',
    },
  ],
};

function asRequire(
  code: Code,
  from: number,
  to: number,
  whole: number,
  names: number,
): Edit[] | null {
  let specifier = from;
  while (specifier <= to && code.kind(specifier) !== 'string') specifier++;
  const call = `require(${code.text(specifier)})`;
  const semicolon = code.text(to) === ';' ? ';' : '';
  if (whole !== -1 && names !== -1) return null;
  if (whole !== -1) {
    return [replaceTokens(code, from, to, `const ${code.text(whole)} = ${call}${semicolon}`)];
  }
  if (names === -1) return [replaceTokens(code, from, to, call + semicolon)];
  const list = elements(code, names).map(([first, last]) =>
    last === first + 2 ? `${code.text(first)}: ${code.text(last)}` : code.text(first),
  );
  return [replaceTokens(code, from, to, `const {${list.join(', ')}} = ${call}${semicolon}`)];
}

function withoutExport(code: Code, index: number): Edit[] {
  if (code.text(index + 1) === 'default')
    return [replaceTokens(code, index, index + 1, 'module.exports =')];
  if (code.text(index + 1) === '{') return [replaceToken(code, index, 'module.exports =')];
  const start = code.tokens[index]?.start ?? 0;
  return [{start, end: code.tokens[index + 1]?.start ?? start, text: ''}];
}
