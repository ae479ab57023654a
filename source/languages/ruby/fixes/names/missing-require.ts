import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode, replace, type Code, type Edit} from '../../code/code.ts';
import {unknownOf} from '../../code/report.ts';
import {isBound} from '../../code/usage.ts';
import {libraryOf} from '../../knowledge/libraries.ts';

const imported = /^[ \t]*(?:import|from|include|using|use)[ \t]+["'<]?(\w+)[^\n]*$/;

/** A library of Ruby that is used and was never required, or that was imported as in another language. */
export const missingRequire: Rule = {
  id: 'missing-require',
  tier: 2,
  answers: report => unknownOf(report) !== null,
  *suggest({report, source}) {
    const unknown = unknownOf(report);
    if (unknown === null) return;
    const code = readCode(source);
    const line = report.location?.line ?? 0;
    const module = imported.exec(code.line(line))?.[1];
    const known = module === undefined ? undefined : libraryOf(module);
    if (known !== undefined && unknown.name === module) {
      const whole = {start: code.lineStart(line), end: code.lineEnd(line)};
      yield {
        source: applyEdits(source, [replace(whole, `require '${known}'`)]),
        explanation: `Ruby loads a library with \`require '${known}'\`.`,
      };
      return;
    }
    const library = libraryFor(unknown);
    const isRequired = new RegExp(`require\\s*\\(?['"]${library}['"]`).test(source);
    if (library === undefined || isRequired || isBound(code, unknown.name)) return;
    yield {
      source: applyEdits(source, [requireLine(code, library)]),
      explanation: `\`${unknown.name}\` is used but comes with \`require '${library}'\`.`,
    };
  },
  examples: [
    {
      before: program`
        # Prints a list.
        puts JSON.generate([1, 2])
      `,
      after: program`
        # Prints a list.
        require 'json'

        puts JSON.generate([1, 2])
      `,
      output: '[1,2]\n',
    },
    {
      before: 'import json\nputs JSON.generate([1])\n',
      after: "require 'json'\nputs JSON.generate([1])\n",
      output: '[1]\n',
    },
    {
      before: "require 'json'\nputs({a: 1}.to_json, BigDecimal('1.5').to_s('F'))\n",
      after:
        "require 'json'\nrequire 'bigdecimal'\nputs({a: 1}.to_json, BigDecimal('1.5').to_s('F'))\n",
      output: '{"a":1}\n1.5\n',
    },
  ],
};

function libraryFor({name, kind, receiver}: NonNullable<ReturnType<typeof unknownOf>>) {
  if (kind === 'constant')
    return /^[A-Z]/.test(name) ? libraryOf(name.split('::').at(-1) ?? '') : undefined;
  if (name === 'to_json') return 'json';
  if (name === 'BigDecimal') return 'bigdecimal';
  if (name === 'to_yaml') return 'yaml';
  if (receiver === 'class Time' && ['parse', 'iso8601', 'strptime'].includes(name)) return 'time';
  return undefined;
}

/** After the last `require` of the top, else after the comments there. */
function requireLine(code: Code, library: string): Edit {
  const statement = `require '${library}'`;
  const lastRequire = code.lines.findLastIndex(line => /^require(?:_relative)?\b/.test(line));
  if (lastRequire !== -1) return insertAt(code.lineEnd(lastRequire + 1), `\n${statement}`);
  const first = code.lines.findIndex(line => line !== '' && !line.startsWith('#'));
  const line = Math.max(first, 0) + 1;
  return insertAt(code.lineStart(line), `${statement}\n\n`);
}
