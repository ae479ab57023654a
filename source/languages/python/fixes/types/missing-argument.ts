import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {argumentsIn, matchingBracket} from '../../code/brackets.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {visibleNames} from '../../code/names.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

const missing =
  /^(?:[\w.<>]+\.)?(\w+)\(\) missing 1 required (?:positional|keyword-only) argument: '(\w+)'/;

/** An argument that a call leaves out, when the caller has a variable of the same name. */
export const missingArgument: Rule = {
  id: 'missing-argument',
  tier: 3,
  answers: report => report.type === 'TypeError' && missing.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    const [, called, name] = missing.exec(messageOf(context.report)) ?? [];
    if (!spot || called === undefined || name === undefined || name === 'self') return;
    const {code, tokens, line} = spot;
    const owner = code.blocks.find(
      block =>
        block.kind === 'function' &&
        (block.name.text === called || (called === '__init__' && block.name.text === '__init__')) &&
        block.parameters.some(parameter => parameter.name.text === name),
    );
    if (!owner || !visibleNames(code, line).includes(name)) return;
    const at = tokens.findIndex(
      ({text}, index) =>
        tokens[index + 1]?.text === '(' && (text === called || text === owner.parent?.name.text),
    );
    const close = at < 0 ? null : matchingBracket(tokens, at + 1);
    const [open, last] = [tokens[at + 1], tokens[(close ?? 0) - 1]];
    if (close === null || !open || !last) return;
    const given = argumentsIn(tokens, at + 1, close);
    const hasKeywords = given.some(part => part[1]?.text === '=' || part[0]?.text.startsWith('*'));
    const receiver = owner.parent?.kind === 'class' ? 1 : 0;
    const index = owner.parameters.findIndex(parameter => parameter.name.text === name) - receiver;
    const isNext = index === given.length && !hasKeywords;
    const text = `${given.length > 0 && last.text !== ',' ? ', ' : ''}${isNext ? name : `${name}=${name}`}`;
    yield {
      source: applyEdits(context.source, [insert(given.length > 0 ? last.end : open.end, text)]),
      explanation: `The call leaves out \`${name}\`, which is at hand under this name.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        def convert(amount, rates):
            return amount * rates["EUR"]


        def total(amounts, rates):
            return sum(convert(amount) for amount in amounts)


        print(total([1, 2], {"EUR": 2}))
      `,
      wrong: 'return sum(convert(amount) for amount in amounts)',
      right: 'return sum(convert(amount, rates) for amount in amounts)',
      output: '6\n',
    }),
  ],
};
