import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classAround, classesOf} from '../../code/classes.ts';
import {applyEdits, readCode, type Code} from '../../code/code.ts';
import {unexpectedOf, unknownConstant} from '../../code/report.ts';
import {scopeAround, scopesOf, variablesIn} from '../../code/scopes.ts';

/** A variable without its `$`, which PHP takes for a constant, or does not understand where it is assigned. */
export const missingDollar: Rule = {
  id: 'missing-dollar',
  tier: 3,
  answers: report => unknownConstant(report) !== null || unexpectedOf(report) !== null,
  *suggest({report, source}) {
    const code = readCode(source);
    const name = unknownConstant(report);
    const on = code.tokensOn(report.location?.line ?? 0).filter(index => isBare(code, index));
    const unexpected = unexpectedOf(report);
    const asked = unexpected?.expected.includes('variable') ? unexpected.text : null;
    const found =
      name === null
        ? on.filter(index => mustBeVariable(code, index) || code.text(index) === asked)
        : known(code, on, name);
    if (found.length === 0) return;
    const edits = found.flatMap(index => {
      const token = code.tokens[index];
      return token ? [{start: token.start, end: token.start, text: '$'}] : [];
    });
    const [first = -1] = found;
    yield {
      source: applyEdits(source, edits),
      explanation: `The variable \`${code.text(first)}\` is written without its \`$\`.`,
    };
  },
  examples: [
    {
      before: '<?php\n$count = 2;\necho count + 1;\n',
      after: '<?php\n$count = 2;\necho $count + 1;\n',
      output: '3',
    },
    {
      before: '<?php\ntotal = 0;\necho $total;\n',
      after: '<?php\n$total = 0;\necho $total;\n',
      output: '0',
    },
    {
      before: program`
        <?php
        class Box
        {
            public int $size = 3;

            public function twice(): int
            {
                return 2 * this->size;
            }
        }
        echo (new Box())->twice();
      `,
      after: program`
        <?php
        class Box
        {
            public int $size = 3;

            public function twice(): int
            {
                return 2 * $this->size;
            }
        }
        echo (new Box())->twice();
      `,
      output: '6',
    },
    {
      before: program`
        <?php
        function half(float n): float
        {
            return $n / 2;
        }
        echo half(3);
      `,
      after: program`
        <?php
        function half(float $n): float
        {
            return $n / 2;
        }
        echo half(3);
      `,
      output: '1.5',
    },
    {
      before: program`
        <?php
        foreach ([1, 2] as item) {
            echo $item;
        }
      `,
      after: program`
        <?php
        foreach ([1, 2] as $item) {
            echo $item;
        }
      `,
      output: '12',
    },
    {
      before: program`
        <?php
        try {
            throw new Exception("no");
        } catch (Exception e) {
            echo $e->getMessage();
        }
      `,
      after: program`
        <?php
        try {
            throw new Exception("no");
        } catch (Exception $e) {
            echo $e->getMessage();
        }
      `,
      output: 'no',
    },
  ],
};

/** The uses of a name where a variable of that name is known. */
function known(code: Code, on: readonly number[], name: string): number[] {
  if (name === 'this') {
    const classes = classesOf(code);
    return code
      .named(name)
      .filter(index => !code.isMember(index) && classAround(classes, index) !== null);
  }
  const scopes = scopesOf(code);
  return on.filter(index => {
    if (code.text(index) !== name) return false;
    const variables = variablesIn(code, scopes, scopeAround(scopes, index));
    return variables.some(each => code.text(each) === `$${name}`);
  });
}

/** A name of its own: no call, member, class or type. */
function isBare(code: Code, index: number): boolean {
  if (code.kind(index) !== 'name' || !/^[a-z_]\w*$/i.test(code.text(index))) return false;
  if (code.isMember(index) || /^(?:new|const|function|class|case|goto)$/.test(code.text(index - 1)))
    return false;
  return !/^(?:\(|::)$/.test(code.text(index + 1)) && code.kind(index + 1) !== 'name';
}

/** Where nothing but a variable can stand. */
function mustBeVariable(code: Code, index: number): boolean {
  const before = code.text(index - 1);
  const after = code.text(index + 1);
  const isStart = code.isFirst(index) && /^(?:[;{}]|\?>)?$/.test(before);
  if (isStart && /^(?:[-+*/.]?=|\[|\+\+|--)$/.test(after)) return true;
  if (before === 'as' || (before === '=>' && after === ')')) return after === ')' || after === '=>';
  return after === ')' && code.text(index - 3) === 'catch';
}
