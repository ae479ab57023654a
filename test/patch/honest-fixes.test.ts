import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadCases} from '../../bench/healing/check/load-cases.ts';
import {languages} from '../../source/languages/index.ts';
import {diffHunks} from '../../source/patch/hunks.ts';
import {forbids, warnAboutChange} from '../../source/patch/warnings.ts';

const bench = join(import.meta.dirname, '../../bench/healing');

/** Right fixes that a person has to look at all the same, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'python missing-block': 'only the author knows whether an empty body is meant to stay empty',
  'python empty-method-body': 'the same',
  'python prose-line': 'a line that becomes a comment may have been meant for code',
  'python break-outside': 'only the author knows what was to be left',
  'go unused-variable': 'a variable that is taken away may be the one that was meant to be used',
  'go debug-variable-left': 'the same',
  'java removed-in-loop': 'a loop of four lines becomes one that reads quite differently',
  'javascript type-annotation': 'whole declarations of types go',
};

const forbidding = (before: string, after: string): readonly string[] =>
  warnAboutChange(before, diffHunks(before, after))
    .filter(forbids)
    .map(({message}) => message);

describe.each(languages)('Of $title,', ({name, rules}) => {
  it('no example of a rule is forbidden', () => {
    const forbidden = rules.flatMap(({id, examples}) =>
      examples
        .filter(() => exceptions[`${name} ${id}`] === undefined)
        .map(({before, after}) => ({id, before, messages: forbidding(before, after)}))
        .filter(({messages}) => messages.length > 0),
    );
    expect(forbidden).toEqual([]);
  });

  it.each(['corpus', 'traps'])('no program that can be healed is forbidden to be, in %s', set => {
    const {cases, faults} = loadCases(join(bench, set, name), []);
    expect(faults).toEqual([]);
    const forbidden = cases
      .filter(({id, healable}) => healable && exceptions[`${name} ${id}`] === undefined)
      .map(({id, program, healed}) => ({id, messages: forbidding(program, healed)}))
      .filter(({messages}) => messages.length > 0);
    expect(forbidden).toEqual([]);
  });
});

it('Each exception is one', () => {
  for (const exception of Object.keys(exceptions)) {
    const [name, id] = exception.split(' ');
    const rules = languages.find(each => each.name === name)?.rules ?? [];
    const {cases} = loadCases(join(bench, 'corpus', name ?? ''), [id ?? '']);
    const changes = [
      ...rules.filter(rule => rule.id === id).flatMap(({examples}) => examples),
      ...cases.map(({program, healed}) => ({before: program, after: healed})),
    ];
    expect(changes.some(({before, after}) => forbidding(before, after).length > 0)).toBe(true);
  }
});
