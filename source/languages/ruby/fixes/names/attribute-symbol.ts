import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode} from '../../code/code.ts';
import {unknownOf} from '../../code/report.ts';

/** `attr_reader name`: attributes are named by symbols. */
export const attributeSymbol: Rule = {
  id: 'attribute-symbol',
  tier: 3,
  answers: report => unknownOf(report)?.kind === 'local',
  *suggest({report, source}) {
    const code = readCode(source);
    const [head, ...rest] = code.tokensOn(report.location?.line ?? 0);
    if (head === undefined || !/^attr_(?:reader|writer|accessor)$/.test(code.text(head))) return;
    const names = rest
      .flatMap(index => code.tokens[index] ?? [])
      .filter(({kind}) => kind === 'name');
    if (names.length === 0) return;
    yield {
      source: applyEdits(
        source,
        names.map(({start}) => insertAt(start, ':')),
      ),
      explanation: `\`${code.text(head)}\` takes symbols: \`:${names[0]?.text}\`.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Pet
          attr_accessor age
        end
        pet = Pet.new
        pet.age = 3
        puts pet.age
      `,
      wrong: 'attr_accessor age',
      right: 'attr_accessor :age',
      output: '3\n',
    }),
  ],
};
