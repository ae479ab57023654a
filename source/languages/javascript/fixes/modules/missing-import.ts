import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {applyEdits, insertAfter, insertBefore, replaceToken, type Edit} from '../../code/edit.ts';
import {addImport, importsIn, importStyle} from '../../code/imports.ts';
import {exportsOf} from '../../vocabulary.ts';
import {moduleOfExport, moduleOfName} from './known-exports.ts';
import {findUndefinedName, isUndefinedName} from '../names/undefined-name.ts';
import {entryOf} from '../../entry-of.ts';

/** A standard module, or a well-known export of one, that is used without being imported. */
export const missingImport: Rule = {
  id: 'missing-import',
  tier: 3,
  answers: isUndefinedName,
  *suggest(context) {
    const found = findUndefinedName(context);
    if (found === null) return;
    const {code, name, index, uses} = found;
    const whole = entryOf(moduleOfName, name);
    if (whole !== undefined) {
      if (!asksForExport(code, index, whole)) return;
      const edit = wholeImport(code, context.entry, name, whole);
      yield {
        source: applyEdits(code.source, [edit]),
        explanation: `${name} is Node's module ${whole}, which has to be imported.`,
      };
      return;
    }
    const module = moduleOfExport.get(name) ?? asyncFileFunction(code, index);
    if (module === undefined) return;
    yield {
      source: applyEdits(code.source, namedImport(code, context.entry, name, module, uses)),
      explanation: `${name} comes from Node's module ${module}, which has to be imported.`,
    };
  },
  examples: [
    {
      before: lines("console.log(path.basename('/tmp/notes.txt'));"),
      after: lines(
        "const path = require('node:path');",
        "console.log(path.basename('/tmp/notes.txt'));",
      ),
      output: 'notes.txt\n',
    },
    {
      before: lines(
        "import {join} from 'path';",
        '',
        "console.log(join('a', 'b'), existsSync('program.js'));",
      ),
      after: lines(
        "import {join} from 'path';",
        "import {existsSync} from 'fs';",
        '',
        "console.log(join('a', 'b'), existsSync('program.js'));",
      ),
      output: 'a/b true\n',
    },
    {
      before: lines(
        '"use strict";',
        'class Bell extends EventEmitter {}',
        'const bell = new Bell();',
        'bell.on("ring", () => console.log("ding"));',
        'bell.emit("ring");',
      ),
      after: lines(
        '"use strict";',
        'const {EventEmitter} = require("node:events");',
        'class Bell extends EventEmitter {}',
        'const bell = new Bell();',
        'bell.on("ring", () => console.log("ding"));',
        'bell.emit("ring");',
      ),
      output: 'ding\n',
    },
    {
      before: lines(
        "const { dirname } = require('path');",
        "console.log(dirname('/a/b.txt'), basename('/a/b.txt'));",
      ),
      after: lines(
        "const { dirname, basename } = require('path');",
        "console.log(dirname('/a/b.txt'), basename('/a/b.txt'));",
      ),
      output: '/a b.txt\n',
    },
    {
      before: lines("const fs = require('fs');", "console.log(existsSync('program.js'));"),
      after: lines("const fs = require('fs');", "console.log(fs.existsSync('program.js'));"),
      output: 'true\n',
    },
  ],
};

/** `path.join` asks for the module; `path.length` or a bare `url` may be a variable that is missing. */
function asksForExport(code: Code, index: number, module: string): boolean {
  if (module === 'assert' && code.text(index + 1) === '(') return true;
  if (code.text(index + 1) !== '.') return false;
  return exportsOf(module)?.includes(code.text(index + 2)) ?? false;
}

function wholeImport(code: Code, entry: string, name: string, module: string): Edit {
  const {esm, prefix, quote, semicolon} = importStyle(code, entry);
  const from = `${quote}${prefix}${module}${quote}`;
  return addImport(
    code,
    esm
      ? `import ${name} from ${from}${semicolon}`
      : `const ${name} = require(${from})${semicolon}`,
  );
}

/** `await readFile(…)` is of fs/promises, `readFile(…, callback)` of fs. */
function asyncFileFunction(code: Code, index: number): string | undefined {
  const name = code.text(index);
  if (
    !/^(?:readFile|writeFile|appendFile|mkdir|readdir|unlink|stat|access|copyFile|rename|mkdtemp|rm)$/.test(
      name,
    )
  ) {
    return undefined;
  }
  return code.text(index - 1) === 'await' ? 'fs/promises' : undefined;
}

function namedImport(
  code: Code,
  entry: string,
  name: string,
  module: string,
  uses: readonly number[],
): Edit[] {
  const same = importsIn(code).filter(one => one.module === module);
  const names = same.find(one => one.names !== -1)?.names ?? -1;
  if (names !== -1) return [intoBraces(code, names, name)];
  const whole = same.find(one => one.whole !== -1)?.whole;
  if (whole !== undefined && name !== 'EventEmitter') {
    return uses.map(use => replaceToken(code, use, `${code.text(whole)}.${name}`));
  }
  const {esm, prefix, quote, semicolon} = importStyle(code, entry);
  const from = `${quote}${prefix}${module}${quote}`;
  const statement = esm ? `import {${name}} from ${from}` : `const {${name}} = require(${from})`;
  return [addImport(code, statement + semicolon)];
}

function intoBraces(code: Code, brace: number, name: string): Edit {
  const last = code.close(brace) - 1;
  if (last === brace) return insertAfter(code, brace, name);
  return code.text(last) === ','
    ? insertBefore(code, last + 1, `${name}, `)
    : insertAfter(code, last, `, ${name}`);
}
