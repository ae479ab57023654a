import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {scopesOf, type Scope} from '../../code/scopes.ts';

/** A function that says what it returns and ends without doing so. */
export const missingReturn: Rule = {
  id: 'missing-return',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' &&
    /\(\): Return value must be of type .{1,200}, none returned$/.test(message),
  *suggest({report, source}) {
    const code = readCode(source);
    const line = report.location?.line;
    const scopes = scopesOf(code).filter(({end}) => code.tokens[end]?.line === line);
    const [scope, ...others] = scopes;
    const brace = scope && code.tokens[scope.end];
    if (!scope || !brace || others.length > 0 || hasReturn(code, scope)) return;
    const statements = statementsOf(code, scope);
    const last = statements.at(-1);
    const start = last && code.tokens[last.first];
    if (!last || !start || line === undefined) return;
    const name = resultOf(code, statements);
    if (name !== null) {
      const text = `${code.indent(start.line)}return ${name};\n`;
      yield {
        source: applyEdits(source, [insertAt(code.lineStart(line), text)]),
        explanation: `The function computes \`${name}\` and does not return it.`,
      };
    } else if (isExpression(code, last)) {
      yield {
        source: applyEdits(source, [insertAt(start.start, 'return ')]),
        explanation: 'The function computes its result and does not return it.',
      };
    }
  },
  examples: [
    {
      before: program`
        <?php
        function area(int $a, int $b): int
        {
            $area = $a * $b;
        }

        echo area(3, 4);
      `,
      after: program`
        <?php
        function area(int $a, int $b): int
        {
            $area = $a * $b;
            return $area;
        }

        echo area(3, 4);
      `,
      output: '12',
    },
    {
      before: program`
        <?php
        function sum(array $all): int
        {
            $sum = 0;
            foreach ($all as $one) {
                $sum += $one;
            }
        }

        echo sum([1, 2]);
      `,
      after: program`
        <?php
        function sum(array $all): int
        {
            $sum = 0;
            foreach ($all as $one) {
                $sum += $one;
            }
            return $sum;
        }

        echo sum([1, 2]);
      `,
      output: '3',
    },
    {
      before: program`
        <?php
        function sum(array $all): int
        {
            array_sum($all);
        }

        echo sum([1, 2]);
      `,
      after: program`
        <?php
        function sum(array $all): int
        {
            return array_sum($all);
        }

        echo sum([1, 2]);
      `,
      output: '3',
    },
  ],
};

/** Indexes of the first and last token of a statement. */
interface Statement {
  readonly first: number;
  readonly last: number;
}

function hasReturn(code: Code, {body, end}: Scope): boolean {
  return code.named('return').some(index => body < index && index < end);
}

/** The statements directly in the body of a function. */
function statementsOf(code: Code, {body, end}: Scope): Statement[] {
  const found: Statement[] = [];
  let first = body + 1;
  for (let at = first; at < end; at++) {
    const text = code.text(at);
    if (code.kind(at) !== 'operator') continue;
    const isBlock = text === '{';
    at = Math.max(at, code.partner(at));
    const isEnd = text === ';' || (isBlock && code.isFirst(at + 1));
    if (!isEnd) continue;
    found.push({first, last: at});
    first = at + 1;
  }
  return found;
}

/** The only variable that is set before, or by, the last statement and changed by it. */
function resultOf(code: Code, statements: readonly Statement[]): string | null {
  const last = statements.at(-1);
  if (!last) return null;
  const set = statements
    .filter(({first}) => code.text(first + 1) === '=' && /^\$\w+$/.test(code.text(first)))
    .map(({first}) => code.text(first));
  const changed = new Set<string>();
  for (let at = last.first; at <= last.last; at++) {
    const text = code.text(at);
    if (/^\$\w+$/.test(text) && set.includes(text) && isChanged(code, at)) changed.add(text);
  }
  const [only, ...others] = changed;
  return only !== undefined && others.length === 0 ? only : null;
}

function isChanged(code: Code, at: number): boolean {
  let next = at + 1;
  while (code.text(next) === '[') next = code.partner(next) + 1 || code.tokens.length;
  return (
    /^(?:[-+*/.%]?=|\?\?=|\+\+|--)$/.test(code.text(next)) ||
    /^(?:\+\+|--)$/.test(code.text(at - 1))
  );
}

/** A value that is computed and dropped. */
function isExpression(code: Code, {first, last}: Statement): boolean {
  if (
    code.text(last) !== ';' ||
    /^(?:echo|print|throw|if|for|foreach|while|unset|static|global)$/.test(code.text(first))
  ) {
    return false;
  }
  for (let at = first; at < last; at++) {
    if (/^(?:[-+*/.%]?=|\?\?=|\+\+|--)$/.test(code.text(at))) return false;
    at = Math.max(at, code.partner(at));
  }
  return code.kind(first) === 'name' && !/^print|^var_dump|sort$/.test(code.text(first));
}
