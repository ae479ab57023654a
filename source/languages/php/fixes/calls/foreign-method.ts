import type {Report} from '../../../report.ts';
import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classesOf} from '../../code/classes.ts';
import {applyEdits, readCode, type Code, type Edit} from '../../code/code.ts';
import {argumentsOf, startOfValue} from '../../code/expressions.ts';
import {unknownConstant, unknownFunction} from '../../code/report.ts';
import {methods} from '../../knowledge/foreign.ts';

type Kind = keyof typeof methods;

/** A method of a list, a text or a number, which have none here: with an arrow, or with the dot of other languages. */
export const foreignMethod: Rule = {
  id: 'foreign-method',
  tier: 3,
  answers: report => calledOn(report) !== null,
  *suggest({report, source}) {
    const called = calledOn(report);
    if (called === null) return;
    const code = readCode(source);
    if (called.sign === '.' && isMethod(code, called.name)) return;
    const on = code.tokensOn(report.location?.line ?? 0);
    const found = on.filter(
      index => code.text(index) === called.name && code.text(index - 1) === called.sign,
    );
    const [index, ...others] = found;
    if (index === undefined || others.length > 0) return;
    // PHP's own types tell which of several is meant.
    for (const kind of called.kinds) {
      const edit = rewritten(code, index, kind);
      if (edit === null) continue;
      yield {
        source: applyEdits(source, [edit]),
        explanation: `PHP has no method \`${called.name}\` for that, but a function.`,
      };
    }
  },
  examples: [
    {
      before: program`
        <?php
        $list = [1, 2];
        $list->push(3);
        echo count($list);
      `,
      after: program`
        <?php
        $list = [1, 2];
        $list[] = 3;
        echo count($list);
      `,
      output: '3',
    },
    {
      before: "<?php\n$names = ['ada'];\necho $names[0]->toUpperCase();\n",
      after: "<?php\n$names = ['ada'];\necho strtoupper($names[0]);\n",
      output: 'ADA',
    },
    {
      before: '<?php\n$list = [1, 2];\necho $list.length + 1;\n',
      after: '<?php\n$list = [1, 2];\necho count($list) + 1;\n',
      output: '3',
    },
    {
      before: "<?php\n$list = [1, 2];\necho $list.join('-');\n",
      after: "<?php\n$list = [1, 2];\necho implode('-', $list);\n",
      output: '1-2',
    },
  ],
};

interface Called {
  readonly name: string;
  readonly sign: '->' | '.';
  readonly kinds: readonly Kind[];
}

const all: readonly Kind[] = ['array', 'string', 'number'];

function calledOn(report: Report): Called | null {
  const [, name, type = ''] =
    /^Call to a member function (\w{1,100})\(\) on (array|string|int|float)$/.exec(
      report.message,
    ) ?? [];
  if (name !== undefined) {
    const kind = type === 'array' || type === 'string' ? type : 'number';
    return Object.hasOwn(methods[kind], name) ? {name, sign: '->', kinds: [kind]} : null;
  }
  const dotted = unknownFunction(report) ?? unknownConstant(report) ?? misused(report);
  if (dotted === null) return null;
  const kinds = all.filter(kind => Object.hasOwn(methods[kind], dotted));
  return kinds.length === 0 ? null : {name: dotted, sign: '.', kinds};
}

/** A function of PHP that bears the name of the method, and gets the arguments of that. */
function misused({type, message}: Report): string | null {
  if (type !== 'TypeError' && type !== 'ArgumentCountError') return null;
  return /^(\w{1,100})\(\)(?::| expects) /.exec(message)?.[1] ?? null;
}

const isMethod = (code: Code, name: string) =>
  classesOf(code).some(({methods}) => methods.some(method => method.name === name));

/** The call as PHP writes it; null when the template does not suit it. */
function rewritten(code: Code, index: number, kind: Kind): Edit | null {
  const template = methods[kind][code.text(index)];
  const start = startOfValue(code, index - 2);
  const first = start === null ? undefined : code.tokens[start];
  if (template === undefined || start === null || !first) return null;
  const isCall = code.text(index + 1) === '(';
  const last = isCall ? code.partner(index + 1) : index;
  const given = isCall ? argumentsOf(code, index + 1) : [];
  const end = code.tokens[last]?.end;
  const wanted = new Set(template.match(/\$[12]/g)).size;
  const receiver = code.tokens[index - 2];
  if (end === undefined || given?.length !== wanted || !receiver) return null;
  // What is assigned to or sorted has to be a variable, and its value is not used.
  const isStatement = /^(?:[;{}]|\?>)?$/.test(code.text(start - 1)) && code.text(last + 1) === ';';
  if (/^(?:\$0\[\]|sort)/.test(template) && !isStatement) return null;
  const values = [code.source.slice(first.start, receiver.end), ...given];
  const text = template.replaceAll(/\$([012])/g, (_, digit) => values[Number(digit)] ?? '');
  return {start: first.start, end, text};
}
