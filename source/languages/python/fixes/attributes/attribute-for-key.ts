import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {attributeUses, attributeUseAt, missingAttribute} from '../../code/attribute.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {spotOf} from '../../code/spot.ts';
import {rewritesOf} from '../../knowledge/foreign-methods.ts';

/** `person.name` where `person` is a dict with such a key. */
export const attributeForKey: Rule = {
  id: 'attribute-for-key',
  tier: 3,
  answers: report => missingAttribute(report)?.type === 'dict',
  *suggest(context) {
    const spot = spotOf(context);
    const missing = missingAttribute(context.report);
    const use = spot && missing ? attributeUseAt(spot, missing.attribute) : null;
    if (!spot || !missing || !use || use.arguments) return;
    if (rewritesOf('dict', missing.attribute)) return;
    const {code} = spot;
    const keys = code.tokens.filter(({kind, text}) => kind === 'string' && /^['"]/.test(text));
    const isKey = keys.some(({text}) => text.slice(1, -1) === missing.attribute);
    if (!isKey && use.after?.text !== '=') return;
    const edits = attributeUses(code.source, spot.around, missing.attribute)
      .filter(other => other.receiver === use.receiver && !other.arguments)
      .map(({name}) =>
        replace(
          {start: name.start - 1, end: name.end},
          `[${quoted(name.text, spot.around !== spot.statement.tokens)}]`,
        ),
      );
    yield {
      source: applyEdits(code.source, edits),
      explanation: `The keys of a dict are no attributes: \`${use.receiver}["${missing.attribute}"]\`.`,
    };
  },
  examples: [
    {
      before: program`
        person = {"name": "Ada", "age": 36}
        print(person.name)
      `,
      after: program`
        person = {"name": "Ada", "age": 36}
        print(person["name"])
      `,
      output: 'Ada\n',
    },
    {
      before: program`
        person = {"name": "Ada"}
        print(f"Hi {person.name}")
      `,
      after: program`
        person = {"name": "Ada"}
        print(f"Hi {person['name']}")
      `,
      output: 'Hi Ada\n',
    },
  ],
};

/** Inside an f-string, which has double quotes mostly, the other quote works before Python 3.12 too. */
const quoted = (key: string, isInString: boolean) => (isInString ? `'${key}'` : `"${key}"`);
