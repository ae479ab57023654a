import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, type Edit} from '../../code/edits.ts';
import {addFromImport, addImport} from '../../code/imports.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';
import {moduleOfName, standardModules} from '../../knowledge/modules.ts';

const modules: ReadonlySet<string> = new Set(standardModules);
/** Short names under which everybody imports a package. */
const aliases: Readonly<Record<string, string>> = {
  np: 'numpy',
  pd: 'pandas',
  plt: 'matplotlib.pyplot',
};
/** Modules that hold a function or class of their own name, by which they are often meant. */
const sameNamed: ReadonlySet<string> = new Set(
  'datetime time random pprint copy glob array bisect struct getpass textwrap'.split(' '),
);
const membersOfDatetime: ReadonlySet<string> = new Set(
  'datetime date time timedelta timezone tzinfo MINYEAR MAXYEAR UTC'.split(' '),
);

/** A standard module, or a well-known name out of one, that the program forgot to import. */
export const missingImport: Rule = {
  id: 'missing-import',
  tier: 2,
  answers: report => undefinedName(report) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const name = undefinedName(context.report);
    if (!spot || name === null) return;
    const found = importOf(spot.code, name);
    if (!found) return;
    yield {
      source: applyEdits(spot.code.source, [found.edit]),
      explanation: `\`${name}\` is used but never imported: it comes with \`${found.statement}\`.`,
    };
  },
  examples: [
    {
      before: program`
        """Prints a root."""

        print(math.sqrt(16))
      `,
      after: program`
        """Prints a root."""

        import math

        print(math.sqrt(16))
      `,
      output: '4.0\n',
    },
    inOnePlace({
      before: program`
        # Counts letters.
        import sys
        from collections import Counter

        words = defaultdict(list)
        for word in ["ant", "bee", "asp"]:
            words[word[0]].append(word)
        print(dict(words), Counter("aab")["a"], sys.argv[1:])
      `,
      wrong: 'from collections import Counter',
      right: 'from collections import Counter, defaultdict',
      output: "{'a': ['ant', 'asp'], 'b': ['bee']} 2 []\n",
    }),
    {
      before: program`
        #!/usr/bin/env python3
        from __future__ import annotations


        @dataclass
        class Point:
            x: int
            y: int = 0


        print(Point(1))
      `,
      after: program`
        #!/usr/bin/env python3
        from __future__ import annotations
        from dataclasses import dataclass


        @dataclass
        class Point:
            x: int
            y: int = 0


        print(Point(1))
      `,
      output: 'Point(x=1, y=0)\n',
    },
    {
      before: program`
        print(datetime(2024, 2, 1).isoformat())
      `,
      after: program`
        from datetime import datetime

        print(datetime(2024, 2, 1).isoformat())
      `,
      output: '2024-02-01T00:00:00\n',
    },
    {
      before: program`
        print(datetime.date(2024, 2, 1))
      `,
      after: program`
        import datetime

        print(datetime.date(2024, 2, 1))
      `,
      output: '2024-02-01\n',
    },
  ],
};

interface Import {
  readonly edit: Edit;
  readonly statement: string;
}

function importOf(code: Code, name: string): Import | null {
  if (bindingsOf(code).some(binding => binding.name === name && binding.scope === null))
    return null;
  const from = moduleOfName.get(name);
  if (from !== undefined) return fromImport(code, from, name);
  const alias = aliases[name];
  if (alias !== undefined) return plainImport(code, `${alias} as ${name}`);
  if (!modules.has(name)) return null;
  const uses = code.tokens.flatMap(({text, kind}, index) =>
    kind === 'name' && text === name && code.tokens[index - 1]?.text !== '.' ? [index] : [],
  );
  if (name === 'datetime') {
    const members = uses.map(index => code.tokens[index + 2]?.text ?? '');
    const dotted = uses.filter(index => code.tokens[index + 1]?.text === '.');
    const isModule = dotted.length === uses.length && members.every(m => membersOfDatetime.has(m));
    return isModule ? plainImport(code, name) : fromImport(code, name, name);
  }
  const isCalled = uses.some(index => code.tokens[index + 1]?.text === '(');
  if (isCalled) return sameNamed.has(name) ? fromImport(code, name, name) : null;
  // A module that is not asked for anything is rather a variable that was forgotten.
  const isAsked = uses.every(index => code.tokens[index + 1]?.text === '.');
  return isAsked ? plainImport(code, name) : null;
}

const plainImport = (code: Code, what: string): Import => ({
  edit: addImport(code, `import ${what}`),
  statement: `import ${what}`,
});

const fromImport = (code: Code, module: string, name: string): Import => ({
  edit: addFromImport(code, module, name),
  statement: `from ${module} import ${name}`,
});
