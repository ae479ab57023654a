import {describe, expect, it} from 'vitest';
import {applyChoices, type Choice} from '../../source/patch/choices.ts';
import {diffHunks, type Hunk} from '../../source/patch/hunks.ts';
import {splitLines, withoutEnd} from '../../source/patch/lines.ts';
import {makeRevision} from '../../source/program.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {initialState, reduce} from '../../source/session/reduce.ts';
import {chosenSource} from '../../source/session/select.ts';
import {shownLines} from '../../source/tui/fix/shown-lines.ts';
import {makeProposal, makeReport, makeResult} from '../support/make.ts';
import {randomFrom} from '../support/seeded.ts';
import {anyText, changed, pick} from '../support/texts.ts';

const launch = {image: 'python', compile: null, argv: ['python3', 'program.py']};
const seeds = Array.from({length: 300}, (_, seed) => seed);

const targets = {
  'a few changes': (before: string, random: () => number) => changed(before, random),
  'quite another text': (_: string, random: () => number) => anyText(random, 12),
};

describe.each(Object.entries(targets))('Of the hunks of %s,', (_, targetFor) => {
  it.each(seeds)('any choice leaves exactly the lines that are shown (seed %i)', seed => {
    const random = randomFrom(seed);
    const before = anyText(random, 40);
    const hunks = diffHunks(before, targetFor(before, random));
    const choices = hunks.map(hunk => anyChoice(hunk, random));
    expectShown(applyChoices(before, hunks, choices), before, hunks, choices);
  });
});

it.each(seeds)('What ↵ runs is what the screen shows, however it was decided (seed %i)', seed => {
  const random = randomFrom(seed);
  const before = anyText(random, 40);
  const after = changed(before, random);
  const proposal = makeProposal(before, after, {id: 1});
  const {hunks} = proposal;
  if (hunks.length === 0) return;
  let state = healing(before, proposal);
  const decided: (readonly [hunk: number, choice: Choice])[] = [];
  for (let steps = Math.floor(random() * 12); steps > 0; steps -= 1) {
    if (decided.length > 0 && random() < 0.25) {
      state = reduce(state, {type: 'decision-undone'});
      decided.pop();
      continue;
    }
    const hunk = Math.floor(random() * hunks.length);
    const choice = anyChoice(pick(hunks, random, hunk), random);
    state = reduce(state, {type: 'hunk-decided', proposal: 1, hunk, choice});
    decided.push([hunk, choice]);
  }
  const choices = hunks.map(
    (_, index): Choice => decided.findLast(([hunk]) => hunk === index)?.[1] ?? {kind: 'undecided'},
  );
  const chosen = chosenSource(state);
  expectShown(chosen?.source ?? before, before, hunks, choices);
  if (chosen === undefined) expect(applyChoices(before, hunks, choices)).toBe(before);
});

it('A change at the end of very many lines is applied like any other', () => {
  const many = 'a\n'.repeat(300_000);
  const hunks = diffHunks(`${many}b\n`, `${many}c\n`);
  expect(applyChoices(`${many}b\n`, hunks, [{kind: 'accept'}])).toBe(`${many}c\n`);
});

/** One of all decisions that there are about a hunk. */
function anyChoice({lines}: Hunk, random: () => number): Choice {
  const kinds = ['undecided', 'accept', 'reject', 'lines', 'edit'] as const;
  const kind = pick(kinds, random);
  if (kind === 'edit') return {kind, text: anyText(random, 8)};
  if (kind !== 'lines') return {kind};
  return {kind, taken: [...lines.keys()].filter(() => random() < 0.5)};
}

/** Holds a source against the screen: the lines between the hunks, and in them those that are marked to stay. */
function expectShown(
  source: string,
  before: string,
  hunks: readonly Hunk[],
  choices: readonly Choice[],
): void {
  const old = splitLines(before);
  const shown: string[] = [];
  let next = 0;
  for (const [index, hunk] of hunks.entries()) {
    shown.push(...old.slice(next, hunk.oldStart - 1));
    const lines = shownLines(hunk, choices[index] ?? {kind: 'undecided'});
    for (const {kind, mark, text} of lines) {
      const takesEffect = mark === 'taken' || mark === 'edited';
      if (kind === 'context' || (kind === 'add') === takesEffect) shown.push(text);
    }
    next = hunk.oldStart - 1 + hunk.oldLines;
  }
  shown.push(...old.slice(next));
  expect(splitLines(source).map(withoutEnd)).toEqual(shown.map(withoutEnd));
  // A last line that had no end gets one when it is no longer the last, and so does \r before \n; nothing else may change.
  const isWhole = shown.slice(0, -1).every(line => withoutEnd(line) !== line);
  if (isWhole && !shown.some(line => line.endsWith('\r'))) expect(source).toBe(shown.join(''));
}

/** A session that shows one proposal for `source`. */
function healing(source: string, proposal: ReturnType<typeof makeProposal>) {
  const started = initialState({
    type: 'session-started',
    id: 'a-session',
    program: {
      language: 'python',
      entry: 'program.py',
      source,
      files: [],
      args: [],
      env: {},
      stdin: null,
    },
    languageTitle: 'Python',
    engine: 'embedded',
    engineDescription: '',
    limits: resolveLimits({}),
    maxIterations: 5,
  });
  const result = makeResult({status: 'runtime-error', exitCode: 1});
  const report = makeReport({});
  return [
    {type: 'revision-made', revision: makeRevision(0, source, null)} as const,
    {type: 'attempt-started', attempt: 1, revision: 0, launch} as const,
    {type: 'attempt-finished', attempt: 1, result, report, proof: null} as const,
    {type: 'healing-started', attempt: 1, healers: ['offline']} as const,
    {type: 'proposals-ranked', proposals: [proposal]} as const,
    {type: 'proposal-selected', proposal: 1} as const,
  ].reduce(reduce, started);
}
