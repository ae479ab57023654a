import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode, replace} from '../../code/code.ts';
import {unknownOf} from '../../code/report.ts';
import {isBound} from '../../code/usage.ts';
import {nativeMethod} from '../../knowledge/foreign-methods.ts';

/** A method that is called otherwise in another language, such as `toUpperCase` for `upcase`. */
export const foreignMethod: Rule = {
  id: 'foreign-method',
  tier: 2,
  answers: report => {
    const unknown = unknownOf(report);
    return (
      unknown?.kind === 'method' && nativeMethod(unknown.receiver ?? '', unknown.name) !== null
    );
  },
  *suggest({report, source}) {
    const {name = '', receiver} = unknownOf(report) ?? {};
    const right = nativeMethod(receiver ?? '', name);
    const code = readCode(source);
    if (right === null || isBound(code, name)) return;
    const on = code.tokensOn(report.location?.line ?? 0);
    const members = on.filter(index => code.text(index) === name && code.isMember(index));
    const symbols = on.filter(index => code.text(index) === `:${name}`);
    const edits = [
      ...members.map(index => ({index, text: right})),
      ...symbols.map(index => ({index, text: `:${right}`})),
    ].flatMap(({index, text}) => {
      const token = code.tokens[index];
      return token ? [replace(token, text)] : [];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `What is \`${name}\` in another language is \`${right}\` in Ruby.`,
    };
  },
  examples: [
    {
      before: 'puts "abc".toUpperCase()\n',
      after: 'puts "abc".upcase()\n',
      output: 'ABC\n',
    },
    {
      before: 'puts [1, 2].contains(2)\n',
      after: 'puts [1, 2].include?(2)\n',
      output: 'true\n',
    },
    {
      before: 'puts %w[a b].map(&:toUpperCase).join\n',
      after: 'puts %w[a b].map(&:upcase).join\n',
      output: 'AB\n',
    },
    {
      before: 'puts 2.345.toFixed(1)\n',
      after: 'puts 2.345.round(1)\n',
      output: '2.3\n',
    },
  ],
};
