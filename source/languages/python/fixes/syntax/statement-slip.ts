import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

interface Slip {
  readonly pattern: RegExp;
  readonly write: (...parts: string[]) => string;
  readonly explanation: string;
}

const name = String.raw`[\w.]+`;

/** Statements with a word too few, too many or in the wrong place, each with how it is written. */
const slips: readonly Slip[] = [
  {
    pattern: new RegExp(`^except\\s+(${name}|\\([\\w., ]+\\))\\s+(\\w+)\\s*:$`),
    write: (type, variable) => `except ${type} as ${variable}:`,
    explanation: 'A caught exception gets its name with `as`.',
  },
  {
    pattern: new RegExp(`^(?:catch|except)\\s*\\(\\s*(${name})\\s+(?:as\\s+)?(\\w+)\\s*\\)\\s*:$`),
    write: (type, variable) => `except ${type} as ${variable}:`,
    explanation: 'An exception is caught with `except … as …`.',
  },
  {
    pattern: /^with\s+(.+\))\s+(\w+)\s*:$/,
    write: (value, variable) => `with ${value} as ${variable}:`,
    explanation: 'What `with` opens gets its name with `as`.',
  },
  {
    pattern: /^(global|nonlocal)\s+(\w+)\s*=(?!=)\s*(.+)$/,
    write: (word, variable, value) => `${word} ${variable}; ${variable} = ${value}`,
    explanation: 'A variable is declared and assigned to in two statements.',
  },
  {
    pattern: /^(\w+)\s*:=\s*(.+)$/,
    write: (variable, value) => `${variable} = ${value}`,
    explanation: 'A statement assigns with `=`: `:=` is for expressions.',
  },
  {
    pattern: /^(if|elif|while)\s+(.+?)\s+(?:then|do)\s*:?$/,
    write: (word, condition) => `${word} ${condition}:`,
    explanation: 'A block starts with a colon alone.',
  },
  {
    pattern: /^(if|elif|while)\s+(.+?)\s+is\s+not\s+in\s+(.+)$/,
    write: (word, left, right) => `${word} ${left} not in ${right}`,
    explanation: 'The operator is `not in`.',
  },
  {
    pattern: /^(if|elif|while)\s+(.+?)\s+not\s+==?\s+(.+)$/,
    write: (word, left, right) => `${word} ${left} != ${right}`,
    explanation: 'The operator is `!=`.',
  },
  {
    pattern: /^def\s+(\w+)\s*:$/,
    write: called => `def ${called}():`,
    explanation: 'A function has parentheses, even without parameters.',
  },
  {
    pattern: /^(def\s+\w+\s*\(.*\))\s*(?:=|=>)\s*:?$/,
    write: header => `${header}:`,
    explanation: 'The header of a function ends with a colon.',
  },
  {
    pattern: /^(import)\s+["']([\w.]+)["'];?$/,
    write: (word, module) => `${word} ${module}`,
    explanation: 'A module is imported by its name, without quotes.',
  },
];

/** Longer lines are no slips of the pen, and the patterns take their time with them. */
const maxLength = 200;

/** Small slips in the wording of a statement: `except ValueError e:`, `with open(x) f:`, `global x = 1`. */
export const statementSlip: Rule = {
  id: 'statement-slip',
  tier: 2,
  answers: report =>
    isSyntaxError(report, 'invalid syntax', "expected ':'", "expected '('", "expected 'except'"),
  *suggest(context) {
    const {statement} = syntaxSpotOf(context) ?? {};
    if (!statement) return;
    const text = context.source.slice(statement.start, statement.end);
    if (text.length > maxLength) return;
    for (const {pattern, write, explanation} of slips) {
      const parts = pattern.exec(text)?.slice(1);
      if (!parts) continue;
      yield {
        source: applyEdits(context.source, [replace(statement, write(...parts))]),
        explanation,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        try:
            int("x")
        except ValueError error:
            print("no number")
      `,
      after: program`
        try:
            int("x")
        except ValueError as error:
            print("no number")
      `,
      output: 'no number\n',
    },
    {
      before: program`
        with open(__file__) file:
            print(len(file.readlines()))
      `,
      after: program`
        with open(__file__) as file:
            print(len(file.readlines()))
      `,
      output: '2\n',
    },
    {
      before: program`
        def start():
            global total = 5


        start()
        print(total)
      `,
      after: program`
        def start():
            global total; total = 5


        start()
        print(total)
      `,
      output: '5\n',
    },
    {
      before: program`
        if 3 is not in [1, 2]:
            print("missing")
      `,
      after: program`
        if 3 not in [1, 2]:
            print("missing")
      `,
      output: 'missing\n',
    },
    {
      before: program`
        def hello:
            print("hello")


        hello()
      `,
      after: program`
        def hello():
            print("hello")


        hello()
      `,
      output: 'hello\n',
    },
  ],
};
