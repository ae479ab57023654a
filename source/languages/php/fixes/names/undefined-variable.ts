import {nearest} from '../../../near-names.ts';
import type {Report} from '../../../report.ts';
import {program} from '../../../rule-examples.ts';
import type {Rule, Suggestion} from '../../../rule.ts';
import {classAround, classesOf} from '../../code/classes.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {scopeAround, scopesOf, variablesIn, type Scope} from '../../code/scopes.ts';

/**
 * A variable that is not set: PHP only warns of it and goes on with null, which then fails. It is misspelt, or a closure
 * does not take it along, or it is a property of the object.
 */
export const undefinedVariable: Rule = {
  id: 'undefined-variable',
  tier: 3,
  answers: report => report.phase === 'runtime' && warnedOf(report, '') !== null,
  *suggest({report, source, entry}) {
    const warned = warnedOf(report, entry);
    if (warned === null) return;
    const code = readCode(source);
    const {name, line} = warned;
    const [first] = code.tokensOn(line);
    const use = code.tokensOn(line).find(index => code.text(index) === `$${name}`) ?? first;
    if (use === undefined) return;
    const scopes = scopesOf(code);
    const scope = scopeAround(scopes, use);
    const suggestion =
      respelt(code, scopes, scope, warned) ??
      takenAlong(code, scopes, scope, name) ??
      ofTheObject(code, use, warned);
    if (suggestion) yield suggestion;
  },
  examples: [
    {
      before: '<?php\n$prices = [1, 2];\necho array_sum($prises);\n',
      after: '<?php\n$prices = [1, 2];\necho array_sum($prices);\n',
      output: '3',
    },
    {
      before: program`
        <?php
        function power(int $bae, int $n): int
        {
            return $n === 0 ? 1 : power($base, $n - 1) * $base;
        }

        echo power(2, 3);
      `,
      after: program`
        <?php
        function power(int $bae, int $n): int
        {
            return $n === 0 ? 1 : power($bae, $n - 1) * $bae;
        }

        echo power(2, 3);
      `,
      output: '8',
    },
    {
      before: program`
        <?php
        $sizes = [3, 4];
        $has = function (int $n) {
            return in_array($n, $sizes);
        };
        echo $has(3) ? "yes" : "no";
      `,
      after: program`
        <?php
        $sizes = [3, 4];
        $has = function (int $n) use ($sizes) {
            return in_array($n, $sizes);
        };
        echo $has(3) ? "yes" : "no";
      `,
      output: 'yes',
    },
    {
      before: program`
        <?php
        class Bag
        {
            private array $things = [1];

            public function size(): int
            {
                return count($things);
            }
        }

        echo (new Bag())->size();
      `,
      after: program`
        <?php
        class Bag
        {
            private array $things = [1];

            public function size(): int
            {
                return count($this->things);
            }
        }

        echo (new Bag())->size();
      `,
      output: '1',
    },
  ],
};

interface Warned {
  readonly name: string;
  readonly line: number;
}

/** The last variable that PHP missed, in this file; in any file without its name. */
function warnedOf({notes}: Report, entry: string): Warned | null {
  for (const note of notes.toReversed()) {
    const [, name, file, line] =
      /^Warning: Undefined variable \$(\w{1,200}) in (.{1,500}) on line (\d{1,9})$/.exec(note) ??
      [];
    if (name !== undefined && (entry === '' || file === entry)) return {name, line: Number(line)};
  }
  return null;
}

/** Everywhere in the function: where the value is not needed to run on, PHP would go on with null. */
function respelt(
  code: Code,
  scopes: readonly Scope[],
  scope: Scope | null,
  {name}: Warned,
): Suggestion | null {
  const variables = variablesIn(code, scopes, scope);
  // Where it is set, it is the order that is wrong.
  if (variables.some(index => code.text(index) === `$${name}` && isSet(code, index))) return null;
  const names = variables.map(index => code.text(index).slice(1));
  const right = nearest(
    name,
    names.filter(each => each !== name && each !== 'this'),
  );
  if (right === null) return null;
  const from = (scope && code.tokens[scope.start]?.start) ?? 0;
  const to = (scope && code.tokens[scope.end]?.end) ?? code.source.length;
  const found = code.source.slice(from, to).matchAll(new RegExp(`\\$\\{?${name}\\b`, 'g'));
  const edits = Array.from(found, ({0: all, index}) => {
    const end = from + index + all.length;
    return {start: end - name.length, end, text: right};
  });
  if (edits.length === 0) return null;
  return {
    source: applyEdits(code.source, edits),
    explanation: `The variable \`$${name}\` is not set; \`$${right}\` is.`,
  };
}

function isSet(code: Code, index: number): boolean {
  if (/^(?:as|global|static|&)$/.test(code.text(index - 1))) return true;
  return /^(?:=|\?\?=|\[|\+\+)$/.test(code.text(index + 1));
}

/** A closure sees the variables around it only if it says so. */
function takenAlong(
  code: Code,
  scopes: readonly Scope[],
  scope: Scope | null,
  name: string,
): Suggestion | null {
  if (scope === null || scope.name !== null) return null;
  const around = variablesIn(code, scopes, scopeAround(scopes, scope.start));
  if (!around.some(index => code.text(index) === `$${name}`)) return null;
  const uses = code.text(scope.close + 1) === 'use' ? code.partner(scope.close + 2) : -1;
  const before = code.tokens[uses === -1 ? scope.close : uses];
  if (!before) return null;
  const edit =
    uses === -1 ? insertAt(before.end, ` use ($${name})`) : insertAt(before.start, `, $${name}`);
  return {
    source: applyEdits(code.source, [edit]),
    explanation: `The closure does not take \`$${name}\` along, which is set around it.`,
  };
}

function ofTheObject(code: Code, use: number, {name}: Warned): Suggestion | null {
  const own = classAround(classesOf(code), use);
  const token = code.tokens[use];
  if (!own?.properties.includes(name) || token?.text !== `$${name}`) return null;
  return {
    source: applyEdits(code.source, [{start: token.start, end: token.end, text: `$this->${name}`}]),
    explanation: `\`${name}\` is a property, which is written \`$this->${name}\`.`,
  };
}
