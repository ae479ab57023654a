import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {applyEdits, edited, replaceTokens, type Edit} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';
import {addImport, importStyle} from '../../code/imports.ts';
import {statementsIn} from '../../code/statements.ts';

const commonJsName =
  /^(module|exports|__dirname|__filename) is not defined(?: in ES module scope|$)/;

/** `module.exports`, `exports.x` and `__dirname`, which an ES module does not have. */
export const commonjsNameInModule: Rule = {
  id: 'commonjs-name-in-module',
  tier: 3,
  answers: report => report.type === 'ReferenceError' && commonJsName.test(report.message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const name = commonJsName.exec(report.message)?.[1] ?? '';
    const code = readCode(source);
    if (name.startsWith('__')) {
      const {semicolon} = importStyle(code, entry);
      const value = `import.meta.${name.slice(2)}`;
      yield {
        source: edited(code, addImport(code, `const ${name} = ${value}${semicolon}`)),
        explanation: `An ES module finds its own place in ${value}.`,
      };
      return;
    }
    const edits = statementsIn(code, -1).flatMap(([from, to]) => asExport(code, from, to) ?? []);
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: 'An ES module exports with export, not with module.exports.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        "import os from 'node:os';",
        'function twice(n) {',
        '  return n * 2;',
        '}',
        'console.log(twice(4), os.EOL.length);',
        'module.exports = { twice };',
      ),
      wrong: 'module.exports = { twice };',
      right: 'export { twice };',
      output: '8 1\n',
    }),
    {
      before: lines(
        "import path from 'node:path';",
        '',
        "console.log(path.isAbsolute(path.join(__dirname, 'data')));",
      ),
      after: lines(
        "import path from 'node:path';",
        'const __dirname = import.meta.dirname;',
        '',
        "console.log(path.isAbsolute(path.join(__dirname, 'data')));",
      ),
      output: 'true\n',
    },
  ],
};

function asExport(code: Code, from: number, to: number): Edit[] | null {
  const isModule = code.text(from) === 'module' && code.text(from + 2) === 'exports';
  const equals = isModule && code.text(from + 3) === '=' ? from + 3 : from + (isModule ? 5 : 3);
  const isWhole = equals === from + 3 && isModule;
  if (!isModule && code.text(from) !== 'exports') return null;
  if (code.text(equals) !== '=') return null;
  const value = equals + 1;
  if (!isWhole) {
    const name = code.text(equals - 1);
    if (code.text(value) === name) return [replaceTokens(code, from, value, `export {${name}}`)];
    return [replaceTokens(code, from, equals, `export const ${name} =`)];
  }
  const isList = code.text(value) === '{' && code.close(value) >= to - 1;
  const short = isList && elements(code, value).every(([first, last]) => first === last);
  return [replaceTokens(code, from, equals, short ? 'export' : 'export default')];
}
