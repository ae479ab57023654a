import {nearest} from '../../../near-names.ts';
import type {Report} from '../../../report.ts';
import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classNamed, classesOf, lineage} from '../../code/classes.ts';
import {applyEdits, readCode, type Code, type Edit} from '../../code/code.ts';

/** A method, constant, case or static property that its class does not have, with one that nearly bears its name. */
export const misspeltMember: Rule = {
  id: 'misspelt-member',
  tier: 3,
  answers: report => unknownMember(report) !== null,
  *suggest({report, source}) {
    const unknown = unknownMember(report);
    const code = readCode(source);
    if (unknown === null) return;
    const {kind, className, name} = unknown;
    const right = nearest(
      name,
      membersOf(code, className, kind),
      kind === 'methods' ? 'alike' : 'differ',
    );
    if (right === null) return;
    const edits = usesOf(code, unknown, right, report.location?.line ?? 0);
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `\`${className}\` has no \`${name}\`, but it has \`${right}\`.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        class Cart
        {
            public function total(): int
            {
                return 3;
            }
        }

        $cart = new Cart();
        echo "{$cart->totl()}";
      `,
      after: program`
        <?php
        class Cart
        {
            public function total(): int
            {
                return 3;
            }
        }

        $cart = new Cart();
        echo "{$cart->total()}";
      `,
      output: '3',
    },
    {
      before: program`
        <?php
        enum Suit: string
        {
            case Hearts = 'H';
        }

        echo Suit::Harts->value;
      `,
      after: program`
        <?php
        enum Suit: string
        {
            case Hearts = 'H';
        }

        echo Suit::Hearts->value;
      `,
      output: 'H',
    },
    {
      before: program`
        <?php
        class Counter
        {
            public static int $count = 2;
        }

        echo Counter::$cuont;
      `,
      after: program`
        <?php
        class Counter
        {
            public static int $count = 2;
        }

        echo Counter::$count;
      `,
      output: '2',
    },
  ],
};

type Kind = 'methods' | 'properties' | 'constants';

interface Unknown {
  readonly kind: Kind;
  readonly className: string;
  readonly name: string;
}

const messages: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['methods', /^Call to (?:undefined|private|protected) method ([\w\\]+)::(\w+)\(\)/],
  ['constants', /^Undefined constant ([\w\\]+)::(\w+)/],
  ['properties', /^Access to undeclared static property ([\w\\]+)::\$(\w+)/],
];

function unknownMember({type, message}: Report): Unknown | null {
  if (type !== 'Error') return null;
  for (const [kind, pattern] of messages) {
    const [, className, name] = pattern.exec(message.slice(0, 500)) ?? [];
    if (className !== undefined && name !== undefined) return {kind, className, name};
  }
  return null;
}

function membersOf(code: Code, className: string, kind: Kind): string[] {
  return lineage(classesOf(code), className).flatMap(each =>
    kind === 'methods' ? each.methods.map(({name}) => name) : each[kind],
  );
}

/** On the line of the error, in texts too; elsewhere as well, unless another class has a member of that name. */
function usesOf(code: Code, {kind, className, name}: Unknown, right: string, line: number): Edit[] {
  const own = classNamed(classesOf(code), className);
  const isElsewhere = classesOf(code).some(
    each => each !== own && membersOf(code, each.name, kind).includes(name),
  );
  const sign = kind === 'properties' ? '::\\$' : '(?:->|::)';
  const end = kind === 'methods' ? '(?=\\s*\\()' : '\\b';
  const pattern = new RegExp(`(${sign})${name}${end}`, 'g');
  const from = isElsewhere ? code.lineStart(line) : 0;
  const to = isElsewhere ? code.lineEnd(line) : code.source.length;
  return Array.from(
    code.source.slice(from, to).matchAll(pattern),
    ({0: all, 1: before = '', index}) => {
      const start = from + index + before.length;
      return {start, end: from + index + all.length, text: right};
    },
  );
}
