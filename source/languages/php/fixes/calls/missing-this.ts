import {program} from '../../../rule-examples.ts';
import type {Rule, Suggestion} from '../../../rule.ts';
import {classAround, classesOf, lineage} from '../../code/classes.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {scopeAround, scopesOf, variablesIn} from '../../code/scopes.ts';
import {unknownConstant, unknownFunction} from '../../code/report.ts';

/** A method of the object itself that is called like a function, or a property or constant that stands alone. */
export const missingThis: Rule = {
  id: 'missing-this',
  tier: 3,
  answers: report => unknownFunction(report) !== null || unknownConstant(report) !== null,
  *suggest({report, source}) {
    const property = unknownConstant(report);
    if (property !== null) yield* ofProperty(readCode(source), property);
    const name = unknownFunction(report);
    if (name === null) return;
    const code = readCode(source);
    const classes = classesOf(code);
    const scopes = scopesOf(code);
    const edits = code.named(name).flatMap(index => {
      const own = classAround(classes, index);
      const token = code.tokens[index];
      const isCall =
        code.text(index + 1) === '(' &&
        !/^(?:->|\?->|::|function|new|\.)$/.test(code.text(index - 1));
      const method = lineage(classes, own?.name ?? '')
        .flatMap(each => each.methods)
        .find(each => each.name === name);
      if (!own || !token || !isCall || !method) return [];
      if (method.isStatic) return [insertAt(token.start, 'self::')];
      // A static method has no object.
      const around = scopes.find(
        ({start, end}) => start > own.open && start < index && index < end,
      );
      const isStatic = own.methods.some(each => each.name === around?.name && each.isStatic);
      return isStatic || scopeAround(scopes, index) === null
        ? []
        : [insertAt(token.start, '$this->')];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `\`${name}\` is a method of the class: it is called on \`$this\` or \`self\`.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        class Box
        {
            private int $size = 3;

            public function twice(): int
            {
                return 2 * size;
            }
        }

        echo (new Box())->twice();
      `,
      after: program`
        <?php
        class Box
        {
            private int $size = 3;

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
        class Cart
        {
            public function total(): int
            {
                return tax(100);
            }

            private function tax(int $net): int
            {
                return $net * 2;
            }
        }

        echo (new Cart())->total();
      `,
      after: program`
        <?php
        class Cart
        {
            public function total(): int
            {
                return $this->tax(100);
            }

            private function tax(int $net): int
            {
                return $net * 2;
            }
        }

        echo (new Cart())->total();
      `,
      output: '200',
    },
  ],
};

/** A name alone is a constant, unless a variable of that name is known: then its sign may be what is missing. */
function* ofProperty(code: Code, name: string): Iterable<Suggestion> {
  const classes = classesOf(code);
  const scopes = scopesOf(code);
  const edits = code.named(name).flatMap(index => {
    const own = lineage(classes, classAround(classes, index)?.name ?? '');
    const scope = scopeAround(scopes, index);
    const token = code.tokens[index];
    const isAlone = !code.isMember(index) && !/^(?:\(|::|=)$/.test(code.text(index + 1));
    if (!token || scope === null || scope.name === null || !isAlone) return [];
    if (variablesIn(code, scopes, scope).some(each => code.text(each) === `$${name}`)) return [];
    if (own.some(({constants}) => constants.includes(name)))
      return [insertAt(token.start, 'self::')];
    const isProperty = own.some(({properties}) => properties.includes(name));
    return isProperty ? [insertAt(token.start, '$this->')] : [];
  });
  if (edits.length === 0) return;
  yield {
    source: applyEdits(code.source, edits),
    explanation: `\`${name}\` belongs to the class: it is reached with \`$this->\` or \`self::\`.`,
  };
}
