import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {addFromImport} from '../../code/imports.ts';
import {bindingsOf} from '../../code/names.ts';
import {codeOf} from '../../code/parse.ts';
import {messageOf} from '../../code/spot.ts';

const mutable = /^mutable default <class '(list|dict|set)'> for field (\w+) is not allowed/;

/** A list, dict or set as the default of a dataclass field, which all objects would share. */
export const mutableDefault: Rule = {
  id: 'mutable-default',
  tier: 1,
  answers: report => mutable.test(messageOf(report)),
  *suggest(context) {
    const [, type, name] = mutable.exec(messageOf(context.report)) ?? [];
    const code = codeOf(context);
    const field = bindingsOf(code).find(
      b => b.name === name && b.scope?.kind === 'class' && b.kind === 'assignment',
    );
    const tokens = field?.line.tokens ?? [];
    const sign = tokens.findIndex(({text}) => text === '=');
    const [first, last] = [tokens[sign + 1], tokens.at(-1)];
    if (type === undefined || sign < 0 || !first || !last) return;
    const value = context.source.slice(first.start, last.end);
    const isEmpty = /^(?:\[\s*\]|\{\s*\}|(?:list|dict|set)\(\))$/.test(value);
    const factory = isEmpty ? type : `lambda: ${value}`;
    const isImported = bindingsOf(code).some(b => b.name === 'field' && b.kind === 'import');
    const maker = code.source.includes('@dataclasses.') ? 'dataclasses.field' : 'field';
    const imports =
      isImported || maker !== 'field' ? [] : [addFromImport(code, 'dataclasses', 'field')];
    yield {
      source: applyEdits(code.source, [
        ...imports,
        replace({start: first.start, end: last.end}, `${maker}(default_factory=${factory})`),
      ]),
      explanation: `Each object needs a ${type} of its own: a factory makes it.`,
    };
  },
  examples: [
    {
      before: program`
        from dataclasses import dataclass


        @dataclass
        class Plan:
            steps: list = []


        print(Plan())
      `,
      after: program`
        from dataclasses import dataclass, field


        @dataclass
        class Plan:
            steps: list = field(default_factory=list)


        print(Plan())
      `,
      output: 'Plan(steps=[])\n',
    },
  ],
};
