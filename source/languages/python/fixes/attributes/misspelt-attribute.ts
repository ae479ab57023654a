import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {
  allAttributeUses,
  attributeUseAt,
  missingAttribute,
  type MissingAttribute,
} from '../../code/attribute.ts';
import type {Block} from '../../code/blocks.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {attributesOf} from '../../code/names.ts';
import {isTypo, nearest} from '../../code/near.ts';
import type {Code} from '../../code/parse.ts';
import {spotOf} from '../../code/spot.ts';
import {suggestedName} from '../../code/undefined-name.ts';
import {rewritesOf} from '../../knowledge/foreign-methods.ts';
import {methodsByType} from '../../knowledge/methods.ts';

/** An attribute or method near one that the object has: a slip of the pen, another case, `getName` for `get_name`. */
export const misspeltAttribute: Rule = {
  id: 'misspelt-attribute',
  tier: 2,
  answers: report => {
    const missing = missingAttribute(report);
    return missing !== null && rewritesOf(missing.type, missing.attribute) === null;
  },
  *suggest(context) {
    const spot = spotOf(context);
    const missing = missingAttribute(context.report);
    const use = spot && missing ? attributeUseAt(spot, missing.attribute) : null;
    if (!spot || !missing || !use) return;
    const {code} = spot;
    const hint = suggestedName(context.report);
    const right =
      hint !== null && isTypo(missing.attribute, hint)
        ? hint
        : nearest(missing.attribute, attributesKnown(code, missing));
    if (right === null) return;
    const isOwn = code.blocks.some(({name}) => name.text === missing.attribute);
    const all = allAttributeUses(code, missing.attribute).filter(
      other => !isOwn && other.receiver === use.receiver && !isAssigned(other.after?.text),
    );
    const places = all.some(({name}) => name.start === use.name.start) ? all : [use];
    yield {
      source: applyEdits(
        code.source,
        places.map(({name}) => replace(name, right)),
      ),
      explanation: `\`${missing.type}\` has no \`${missing.attribute}\`, but it has \`${right}\`.`,
    };
  },
  examples: [
    {
      before: program`
        words = "one two".split()
        words.apend("three")
        words.apend("four")
        print(words)
      `,
      after: program`
        words = "one two".split()
        words.append("three")
        words.append("four")
        print(words)
      `,
      output: "['one', 'two', 'three', 'four']\n",
    },
    {
      before: program`
        import random

        random.seed(3)
        print(random.randInt(4, 4))
      `,
      after: program`
        import random

        random.seed(3)
        print(random.randint(4, 4))
      `,
      output: '4\n',
    },
    inOnePlace({
      before: program`
        class Account:
            def __init__(self, balance):
                self.balance = balance

            def get_balance(self):
                return self.balnce


        print(Account(5).get_balance())
      `,
      wrong: 'return self.balnce',
      right: 'return self.balance',
      output: '5\n',
    }),
    {
      before: program`
        class Account:
            def get_balance(self):
                return 5


        print(Account().getBalance())
      `,
      after: program`
        class Account:
            def get_balance(self):
                return 5


        print(Account().get_balance())
      `,
      output: '5\n',
    },
  ],
};

/** What is known to be an attribute of the type: by its methods, or by what the program's class defines. */
function attributesKnown(code: Code, {type}: MissingAttribute): readonly string[] {
  return methodsByType[type] ?? classAttributes(code, type, new Set());
}

/** Attributes of a class of the program and of the classes that it is made from. */
function classAttributes(code: Code, name: string, seen: Set<string>): string[] {
  const owner = code.blocks.find(block => block.kind === 'class' && block.name.text === name);
  if (!owner || seen.has(name)) return [];
  seen.add(name);
  const inherited = basesOf(owner).flatMap(base => classAttributes(code, base, seen));
  return [...attributesOf(code, owner), ...inherited];
}

const basesOf = ({header, name}: Block) =>
  header.tokens.filter(token => token !== name && token.kind === 'name').map(({text}) => text);

const isAssigned = (after: string | undefined) => after === '=';
