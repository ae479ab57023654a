import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import {bindingsOf, usesOf} from '../../code/names.ts';
import {nearest} from '../../code/near.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import {standardModules} from '../../knowledge/modules.ts';

/** Modules of Python 2 and what became of them. */
const renamed: Readonly<Record<string, string>> = {
  Tkinter: 'tkinter',
  ConfigParser: 'configparser',
  Queue: 'queue',
  SocketServer: 'socketserver',
  HTMLParser: 'html.parser',
  httplib: 'http.client',
  BaseHTTPServer: 'http.server',
  cookielib: 'http.cookiejar',
  urllib2: 'urllib.request',
  urlparse: 'urllib.parse',
  cPickle: 'pickle',
  StringIO: 'io',
  cStringIO: 'io',
  __builtin__: 'builtins',
  commands: 'subprocess',
  thread: '_thread',
  itertool: 'itertools',
  sets: 'builtins',
};

/** An import of a module that is misspelt, or that had another name in Python 2. */
export const missingModule: Rule = {
  id: 'missing-module',
  tier: 2,
  answers: report => moduleName(report) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const wrong = moduleName(context.report);
    if (!spot || wrong === null) return;
    const right = renamed[wrong] ?? nearest(wrong, standardModules);
    const edits = right === null ? [] : editsFor(spot.code, spot.statement, wrong, right);
    if (right === null || edits.length === 0) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation: `There is no module \`${wrong}\`; there is \`${right}\`.`,
    };
  },
  examples: [
    {
      before: program`
        import maths

        print(maths.sqrt(16))
      `,
      after: program`
        import math

        print(math.sqrt(16))
      `,
      output: '4.0\n',
    },
    {
      before: program`
        from colections import Counter

        print(Counter("aab")["a"])
      `,
      after: program`
        from collections import Counter

        print(Counter("aab")["a"])
      `,
      output: '2\n',
    },
    {
      before: program`
        import urlparse

        print(urlparse.urlsplit("http://a.example/b").path)
      `,
      after: program`
        import urllib.parse

        print(urllib.parse.urlsplit("http://a.example/b").path)
      `,
      output: '/b\n',
    },
  ],
};

function moduleName(report: Report): string | null {
  if (report.type !== 'ModuleNotFoundError') return null;
  return /^No module named '(\w+)'/.exec(messageOf(report))?.[1] ?? null;
}

/** The import itself, and every use of the module under its own name. */
function editsFor(code: Code, {tokens}: LogicalLine, wrong: string, right: string): Edit[] {
  const imported = tokens.filter(
    ({text}, index) => text === wrong && /^(?:import|from|,)$/.test(tokens[index - 1]?.text ?? ''),
  );
  const isFrom = tokens[0]?.text === 'from';
  const hasAlias = tokens.some(({text}) => text === 'as');
  const isVariable = bindingsOf(code).some(({name, kind}) => name === wrong && kind !== 'import');
  const uses = isFrom || hasAlias || isVariable ? [] : usesOf(code, wrong);
  const places = new Set([...(isFrom ? imported.slice(0, 1) : imported), ...uses]);
  return [...places].map(token => replace(token, right));
}
