import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {splitAt} from '../../code/brackets.ts';
import {applyEdits, insert, replace, type Edit} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import {usesOf} from '../../code/names.ts';
import {isTypo} from '../../code/near.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';
import {suggestedName} from '../../code/undefined-name.ts';
import {moduleOfName} from '../../knowledge/modules.ts';

/** Names that left `collections` for `collections.abc`. */
const abstract: ReadonlySet<string> = new Set(
  'Mapping MutableMapping Sequence MutableSequence Iterable Iterator Callable Set MutableSet Hashable Sized Container Generator Collection Awaitable Coroutine'.split(
    ' ',
  ),
);

/** A name that its module does not have: misspelt, or of another module. */
export const missingMember: Rule = {
  id: 'missing-member',
  tier: 2,
  answers: report => memberOf(report) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const member = memberOf(context.report);
    if (!spot || !member) return;
    const {code, statement} = spot;
    const hint = suggestedName(context.report);
    const home =
      member.module === 'collections' && abstract.has(member.name)
        ? 'collections.abc'
        : moduleOfName.get(member.name);
    if (home !== undefined && home !== member.module) {
      const edits = movedTo(code, statement, member.name, home);
      if (edits.length === 0) return;
      yield {
        source: applyEdits(code.source, edits),
        explanation: `\`${member.name}\` is in the module \`${home}\`.`,
      };
    } else if (hint !== null && isTypo(member.name, hint)) {
      const places = [
        ...statement.tokens.filter(({text}) => text === member.name),
        ...usesOf(code, member.name),
      ];
      yield {
        source: applyEdits(
          code.source,
          [...new Set(places)].map(token => replace(token, hint)),
        ),
        explanation: `\`${member.module}\` has no \`${member.name}\`; it has \`${hint}\`.`,
      };
    }
  },
  examples: [
    {
      before: program`
        from collections import defualtdict

        print(defualtdict(int)["x"])
      `,
      after: program`
        from collections import defaultdict

        print(defaultdict(int)["x"])
      `,
      output: '0\n',
    },
    {
      before: program`
        from math import sqrt, randint

        print(sqrt(4), randint(2, 2))
      `,
      after: program`
        from math import sqrt
        from random import randint

        print(sqrt(4), randint(2, 2))
      `,
      output: '2.0 2\n',
    },
    {
      before: program`
        from collections import Mapping

        print(isinstance({}, Mapping))
      `,
      after: program`
        from collections.abc import Mapping

        print(isinstance({}, Mapping))
      `,
      output: 'True\n',
    },
  ],
};

function memberOf(report: Report): {name: string; module: string} | null {
  if (report.type !== 'ImportError') return null;
  const [, name, module] =
    /^cannot import name '(\w+)' from '([\w.]+)'/.exec(messageOf(report)) ?? [];
  return name === undefined || module === undefined ? null : {name, module};
}

/** Takes a name out of its import and imports it from where it is. */
function movedTo(code: Code, statement: LogicalLine, name: string, home: string): Edit[] {
  const {tokens} = statement;
  const word = tokens.findIndex(({text}) => text === 'import');
  const parts = splitAt(tokens.slice(word + 1), ',');
  const [module, last] = [tokens[1], tokens[word - 1]];
  if (word < 2 || !module || !last || tokens.some(({text}) => text === '(')) return [];
  if (parts.length === 1) return [replace({start: module.start, end: last.end}, home)];
  const index = parts.findIndex(part => part[0]?.text === name);
  const removed = partWithComma(parts, index);
  const line = `${lineEndingOf(code.source)}${statement.indent}from ${home} import ${name}`;
  return removed ? [replace(removed, ''), insert(statement.end, line)] : [];
}

function partWithComma(parts: readonly (readonly Token[])[], index: number) {
  const [part, before, after] = [parts[index], parts[index - 1], parts[index + 1]];
  const [first, last] = [part?.[0], part?.at(-1)];
  if (!first || !last) return null;
  if (before) return {start: before.at(-1)?.end ?? first.start, end: last.end};
  return {start: first.start, end: after?.[0]?.start ?? last.end};
}
