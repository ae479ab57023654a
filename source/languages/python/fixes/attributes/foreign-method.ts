import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {allAttributeUses, attributeUseAt, missingAttribute} from '../../code/attribute.ts';
import {applyEdits} from '../../code/edits.ts';
import {parse} from '../../code/parse.ts';
import {rewrite} from '../../code/rewrite.ts';
import {spotOf} from '../../code/spot.ts';
import {isForeignEverywhere, rewritesOf} from '../../knowledge/foreign-methods.ts';

/** No program has more uses of one foreign method than are worth mending at once. */
const maxUses = 40;

/** Methods that another language's strings and collections have: `.push`, `.length`, `.toLowerCase()`. */
export const foreignMethod: Rule = {
  id: 'foreign-method',
  tier: 2,
  answers: report => patternsFor(missingAttribute(report)) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const missing = missingAttribute(context.report);
    const patterns = patternsFor(missing);
    const use = spot && missing ? attributeUseAt(spot, missing.attribute) : null;
    if (!missing || !patterns || !use) return;
    const edit = rewrite(use, patterns);
    if (!edit) return;
    const written = context.source.slice(use.start, use.end);
    const source = applyEdits(context.source, [edit]);
    yield {
      source: rewriteOthers(source, missing.attribute, use.receiver, patterns),
      explanation: `\`${missing.type}\` has no \`${missing.attribute}\`: Python writes \`${written}\` as \`${rewritten(written, use.start, edit)}\`.`,
    };
  },
  examples: [
    {
      before: program`
        stack = []
        stack.push(1)
        stack.push(2)
        print(stack)
      `,
      after: program`
        stack = []
        stack.append(1)
        stack.append(2)
        print(stack)
      `,
      output: '[1, 2]\n',
    },
    {
      before: program`
        name = "Ada Lovelace"
        if "ada" in name.toLowerCase():
            print(f"{name.toLowerCase()} has toLowerCase()")
      `,
      after: program`
        name = "Ada Lovelace"
        if "ada" in name.lower():
            print(f"{name.lower()} has toLowerCase()")
      `,
      output: 'ada lovelace has toLowerCase()\n',
    },
    {
      before: program`
        ages = {"Ada": 36}
        if ages.has_key("Ada") and not ages.has_key("Bob"):
            print("found", ages.has_key("Ada") == True)
      `,
      after: program`
        ages = {"Ada": 36}
        if "Ada" in ages and not "Bob" in ages:
            print("found", ("Ada" in ages) == True)
      `,
      output: 'found True\n',
    },
    {
      before: program`
        words = ["a", "b"]
        print(words[words.length - 1], words.length)
      `,
      after: program`
        words = ["a", "b"]
        print(words[len(words) - 1], len(words))
      `,
      output: 'b 2\n',
    },
    {
      before: program`
        rows = [["a", "b"], ["c"]]
        for row in rows:
            print(row.join("-"))
      `,
      after: program`
        rows = [["a", "b"], ["c"]]
        for row in rows:
            print("-".join(row))
      `,
      output: 'a-b\nc\n',
    },
  ],
};

function patternsFor(missing: ReturnType<typeof missingAttribute>): readonly string[] | null {
  return missing?.of === 'object' ? rewritesOf(missing.type, missing.attribute) : null;
}

/** The other uses: of the same object, or of any when no Python object has such a method. */
function rewriteOthers(
  source: string,
  attribute: string,
  receiver: string,
  patterns: readonly string[],
): string {
  let text = source;
  for (let count = 0; count < maxUses; count++) {
    const code = parse(text);
    const isForeign =
      isForeignEverywhere(attribute) && !code.blocks.some(({name}) => name.text === attribute);
    const edit = allAttributeUses(code, attribute)
      .filter(use => isForeign || use.receiver === receiver)
      .map(use => rewrite(use, patterns))
      .find(found => found !== null);
    if (!edit) return text;
    text = applyEdits(text, [edit]);
  }
  return text;
}

function rewritten(
  written: string,
  start: number,
  edit: {start: number; end: number; text: string},
) {
  return applyEdits(written, [{...edit, start: edit.start - start, end: edit.end - start}]);
}
