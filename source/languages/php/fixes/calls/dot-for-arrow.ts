import type {Report} from '../../../report.ts';
import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classNamed, classesOf, lineage, type Class} from '../../code/classes.ts';
import {applyEdits, readCode, type Code, type Edit} from '../../code/code.ts';
import {unknownConstant, unknownFunction} from '../../code/report.ts';

/** A member that is reached with a dot, which joins texts here, or one of a class with an arrow. */
export const dotForArrow: Rule = {
  id: 'dot-for-arrow',
  tier: 3,
  answers: report =>
    unknownFunction(report) !== null ||
    unknownConstant(report) !== null ||
    joinedClass(report) !== null,
  *suggest({report, source}) {
    const code = readCode(source);
    const on = code.tokensOn(report.location?.line ?? 0);
    const joined = joinedClass(report);
    const edits =
      joined === null ? missingMembers(code, on, report) : joinedMembers(code, on, joined);
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `A dot joins texts; what belongs to an object or class comes after \`->\` or \`::\`.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        class Dog
        {
            public function bark(): string
            {
                return "wuff";
            }
        }

        $dog = new Dog();
        echo $dog.bark();
      `,
      after: program`
        <?php
        class Dog
        {
            public function bark(): string
            {
                return "wuff";
            }
        }

        $dog = new Dog();
        echo $dog->bark();
      `,
      output: 'wuff',
    },
    {
      before: program`
        <?php
        class Dog
        {
            public function bark(): string
            {
                return "wuff";
            }
        }

        $dog = new Dog();
        echo "dog: " . $dog.bark();
      `,
      after: program`
        <?php
        class Dog
        {
            public function bark(): string
            {
                return "wuff";
            }
        }

        $dog = new Dog();
        echo "dog: " . $dog->bark();
      `,
      output: 'dog: wuff',
    },
    {
      before: program`
        <?php
        class Unit
        {
            public static function half(float $n): float
            {
                return $n / 2;
            }
        }

        echo Unit.half(3);
      `,
      after: program`
        <?php
        class Unit
        {
            public static function half(float $n): float
            {
                return $n / 2;
            }
        }

        echo Unit::half(3);
      `,
      output: '1.5',
    },
    {
      before: program`
        <?php
        class Unit
        {
            const SIZE = 3;
        }

        echo Unit->SIZE;
      `,
      after: program`
        <?php
        class Unit
        {
            const SIZE = 3;
        }

        echo Unit::SIZE;
      `,
      output: '3',
    },
  ],
};

/** The class of an object that stands before a dot, where only texts and numbers can. */
function joinedClass({type, message}: Report): string | null {
  if (type !== 'Error') return null;
  return (
    /^Object of class ([\w\\]{1,200}) could not be converted to string$/.exec(message)?.[1] ?? null
  );
}

/** What stands behind a dot and is a method or property of that class. */
function joinedMembers(code: Code, on: readonly number[], className: string): Edit[] {
  const classes = lineage(classesOf(code), className);
  return on
    .filter(index => isMemberOf(classes, code, index))
    .flatMap(index => toMember(code, index));
}

/** The member is what is not there; of a static one it is the class, which is no constant. */
function missingMembers(code: Code, on: readonly number[], report: Report): Edit[] {
  const name = unknownFunction(report) ?? unknownConstant(report) ?? '';
  const isClass = unknownFunction(report) === null && classNamed(classesOf(code), name) !== null;
  const uses = on.filter(index => code.text(index) === name);
  return uses.flatMap(index => (isClass ? toStatic(code, index) : toMember(code, index)));
}

function isMemberOf(classes: readonly Class[], code: Code, index: number): boolean {
  const name = code.text(index);
  const isCall = code.text(index + 1) === '(';
  return classes.some(({methods, properties}) =>
    isCall ? methods.some(each => each.name === name) : properties.includes(name),
  );
}

function toMember(code: Code, index: number): Edit[] {
  const isOnObject = /^(?:\$\w+|[)\]])$/.test(code.text(index - 2));
  if (code.text(index - 1) !== '.') return [];
  return isOnObject && isMemberOf(classesOf(code), code, index)
    ? replaceSign(code, index - 1, '->')
    : [];
}

function toStatic(code: Code, index: number): Edit[] {
  const own = classNamed(classesOf(code), code.text(index));
  const member = code.text(index + 2);
  const isStatic = own?.methods.some(({name, isStatic}) => isStatic && name === member) ?? false;
  const isConstant = own?.constants.includes(member) ?? false;
  return isStatic || isConstant ? replaceSign(code, index + 1, '::') : [];
}

/** With the spaces around it. */
function replaceSign(code: Code, at: number, text: string): Edit[] {
  const [before, after] = [code.tokens[at - 1], code.tokens[at + 1]];
  if (!/^(?:\.|->)$/.test(code.text(at)) || !before || !after) return [];
  return [{start: before.end, end: after.start, text}];
}
