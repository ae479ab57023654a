import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {HealerUnavailable, InvalidInput} from '../../source/errors.ts';
import type {Healer} from '../../source/healers/healer.ts';
import {loadHealer} from '../../source/healers/load-healer.ts';
import {collect, makeHealing} from '../support/heal-context.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yuubox-healers-'));
});

let count = 0;
async function load(code: string, {offline = false, ending = 'mjs'} = {}): Promise<Healer> {
  const file = `healer-${(count += 1)}.${ending}`;
  await writeFile(join(directory, file), code);
  return loadHealer(`./${file}`, {directory, offline});
}

const good = (suggest: string, sendsTo = 'null') =>
  `export default {name: 'mine', sendsTo: ${sendsTo}, async *suggest(report, revision, context) {${suggest}}};`;

async function suggestionsOf(healer: Healer) {
  const healing = makeHealing('prin(1)\n');
  const {report, revision, context} = healing;
  const {signal} = new AbortController();
  const candidates = await collect(healer.suggest(report, revision, context, signal));
  return {...healing, candidates};
}

describe('a healer in a file', () => {
  it.each([
    ['an object', good(`yield {source: 'x', rule: 'r', tier: 2, explanation: 'Because.'};`)],
    [
      'a function that makes it',
      `export default async () => ({name: 'mine', sendsTo: null, suggest: async function* () {
        yield {source: 'x', rule: 'r', tier: 2, explanation: 'Because.'};
      }});`,
    ],
    [
      'an instance of a class',
      `class Mine {
        name = 'mine';
        sendsTo = null;
        #source = 'x';
        async *suggest() { yield {source: this.#source, rule: 'r', tier: 2, explanation: 'Because.'}; }
      }
      export default new Mine();`,
    ],
  ])('is %s', async (_, code) => {
    const healer = await load(code);
    expect(healer).toMatchObject({name: 'mine', sendsTo: null});
    expect((await suggestionsOf(healer)).candidates).toEqual([
      {source: 'x', healer: 'mine', rule: 'r', tier: 2, explanation: 'Because.'},
    ]);
  });

  it('may be TypeScript', async () => {
    const code = `const name: string = 'mine'; ${good('').replace("'mine'", 'name')}`;
    expect((await load(code, {ending: 'mts'})).name).toBe('mine');
  });

  it.each<[string, RegExp]>([
    [
      'export const healer = 1;',
      /is no healer: it has no default export\. Its default export must/,
    ],
    ['export default 5;', /it exports a number/],
    ['export default null;', /it exports null/],
    ['export default {};', /its name is no short word/],
    [
      "export default {name: 'two words', sendsTo: null, suggest() {}};",
      /its name is no short word/,
    ],
    [
      "export default {name: 'chat', sendsTo: null, suggest() {}};",
      /chat, which YuuBox has already/,
    ],
    ["export default {name: 'mine', suggest() {}};", /its sendsTo is neither null nor the address/],
    ["export default {name: 'mine', sendsTo: null};", /it has no method suggest/],
    ['export default () => 5;', /it exports a number/],
    ["export default () => { throw new Error('no key'); };", /cannot be made: Error: no key\./],
    ['this is no code', /cannot be loaded: \w+Error: /],
    ["import 'not-there-at-all';", /cannot be loaded: .*not-there-at-all/],
    ["throw new RangeError('early\\nlate');", /cannot be loaded: RangeError: early\.$/],
  ])('that says %s is refused with what is wrong', async (code, says) => {
    const loading = load(code);
    await expect(loading).rejects.toThrow(InvalidInput);
    await expect(loading).rejects.toThrow(says);
    await expect(loading).rejects.toThrow(/healer-\d+\.mjs/);
  });

  it('that is not there is refused', async () => {
    const loading = loadHealer('./nowhere.js', {directory, offline: false});
    await expect(loading).rejects.toThrow(/The healer \.\/nowhere\.js cannot be loaded: /);
  });

  it('is refused with --offline when it sends code away, and only then', async () => {
    expect((await load(good(''), {offline: true})).name).toBe('mine');
    await expect(load(good('', "'http://models.example'"), {offline: true})).rejects.toThrow(
      /--offline forbids the healer .* which sends code to "http:\/\/models\.example"/,
    );
  });
});

describe('a healer that others wrote', () => {
  it('has its address named before the first time, once a program', async () => {
    const healer = await load(good(`context.notify('asking');`, "'http://models.example'"));
    const {report, revision, context, notes} = await suggestionsOf(healer);
    const {signal} = new AbortController();
    await collect(healer.suggest(report, revision, context, signal));
    expect(notes).toEqual(['Your program is sent to http://models.example.', 'asking', 'asking']);
  });

  it('suggests under its own name, and with no more trust than it may have', async () => {
    const {candidates} = await suggestionsOf(
      await load(good(`yield {source: 'x', healer: 'offline', tier: -1};`)),
    );
    expect(candidates).toEqual([
      {source: 'x', healer: 'mine', rule: 'mine', tier: 3, explanation: ''},
    ]);
  });

  it('keeps what it says of a candidate besides', async () => {
    const step = {source: 'y', rule: 'r', tier: 2, explanation: 'First.'};
    const besides = {
      doubt: 'Either may be meant.',
      order: 3,
      steps: [step, {...step, source: 'x'}],
    };
    const what = {source: 'x', rule: 'r', tier: 4, explanation: 'Because.', ...besides};
    const {candidates} = await suggestionsOf(await load(good(`yield ${JSON.stringify(what)};`)));
    expect(candidates).toEqual([{...what, healer: 'mine'}]);
  });

  it('keeps its doubt when it searches, too', async () => {
    const healer = await load(
      good('').replace(
        /}};$/,
        `}, async *search() { yield {source: 'x', doubt: 'Either may be meant.'}; }};`,
      ),
    );
    const {report, revision, context} = makeHealing('prin(1)\n');
    const searching = {...context, onlyGuesses: false, checkSyntax: async () => []};
    const {signal} = new AbortController();
    const found = await collect(healer.search?.(report, revision, searching, signal) ?? none());
    expect(found).toMatchObject([{source: 'x', doubt: 'Either may be meant.'}]);
  });

  it.each([
    '{order: NaN}',
    '{order: "1"}',
    '{doubt: ""}',
    '{doubt: null}',
    '{steps: []}',
    '{steps: "x"}',
  ])('has %s left out of what it suggests', async besides => {
    const {candidates} = await suggestionsOf(
      await load(good(`yield {source: 'x', ...${besides}};`)),
    );
    expect(candidates).toEqual([
      {source: 'x', healer: 'mine', rule: 'mine', tier: 3, explanation: ''},
    ]);
  });

  it.each([
    'null',
    '5',
    '{}',
    '{source: 5}',
    "{source: 'x', doubt: true}",
    "{source: 'x', steps: [{}, {}]}",
  ])('that suggests %s fails alone', async what => {
    await expect(suggestionsOf(await load(good(`yield ${what};`)))).rejects.toThrow(
      HealerUnavailable,
    );
  });

  it("may fail with the sentence of another copy's HealerUnavailable", async () => {
    const healer = await load(
      good(`throw Object.assign(new Error('Not today.'), {name: 'HealerUnavailable'});`),
    );
    await expect(suggestionsOf(healer)).rejects.toThrow(HealerUnavailable);
    await expect(suggestionsOf(healer)).rejects.toThrow('Not today.');
  });
});

async function* none() {}
