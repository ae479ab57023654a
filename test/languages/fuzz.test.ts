import {describe, expect, test} from 'vitest';
import {languages} from '../../source/languages/index.ts';
import {splitLines, withoutEnd} from '../../source/patch/lines.ts';
import {isReport} from '../support/is-report.ts';
import {makeResult} from '../support/make.ts';
import {fixturesOf, readRecording, recordedLanguages, resultOf} from '../support/recordings.ts';
import {mutate, randomFrom} from '../support/seeded.ts';

const pieces = [
  '{',
  '}',
  '(',
  ')',
  "'",
  '"',
  '\\',
  '\n',
  '\0',
  '\uD800',
  ': error: ',
  ':1:1:',
  '\t',
];

describe.each(languages)('whatever a tool of $title prints', language => {
  test('random bytes make a report or none', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({length: Math.floor(random() * 2000)}, () => random() * 256);
      const stderr = {head: bytes, tail: bytes.slice(0, 9), omittedBytes: Math.floor(random() * 2)};
      const status = random() < 0.5 ? 'compile-error' : 'runtime-error';
      const result = {...makeResult({status, exitCode: Math.floor(random() * 200)}), stderr};
      expect(isReport(language.analyse(result, {entry: 'a.x', source: ''}))).toBe(true);
    }
  });

  // Were the time not linear, these would not end.
  test.each(['/', ':', 'a.x:1:1: error: ', '{"a":', '^\n', ' at (', '\tat a.b(', '    ', '('])(
    'a megabyte of "%s" makes a report or none',
    shape => {
      const stderr = shape.repeat(1_000_000 / shape.length);
      for (const status of ['compile-error', 'runtime-error'] as const) {
        const result = makeResult({status, exitCode: 1}, '', stderr);
        expect(isReport(language.analyse(result, {entry: 'a.x', source: ''}))).toBe(true);
      }
    },
  );

  test('content is judged from 0 to 1', () => {
    const random = randomFrom(3);
    const sources = language.rules.flatMap(rule => rule.examples.map(({before}) => before));
    for (let round = 0; round < 300; round++) {
      const source = sources[Math.floor(random() * sources.length)] ?? '';
      const resemblance = language.resemblance(mutate(source, random, pieces));
      expect(resemblance).toBeGreaterThanOrEqual(0);
      expect(resemblance).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(recordedLanguages)(
  'what $title prints when it is broken off or changed',
  language => {
    const fixtures = fixturesOf(language).map(fixture => ({
      ...fixture,
      recording: readRecording(fixture),
    }));

    test('makes a report or none, and rules that suggest something else or nothing', () => {
      const random = randomFrom(2);
      for (let round = 0; round < 1500; round++) {
        const fixture = fixtures[Math.floor(random() * fixtures.length)];
        if (!fixture) continue;
        const {recording, entry} = fixture;
        const stderr = mutate(recording.stderr, random, pieces);
        const source = random() < 0.5 ? fixture.source : mutate(fixture.source, random, pieces);
        const report = language.analyse(resultOf(recording, stderr), {entry, source});
        expect(isReport(report)).toBe(true);
        if (!report) continue;
        const lines = splitLines(source).map(withoutEnd);
        for (const rule of language.rules) {
          if (!rule.answers(report)) continue;
          for (const suggestion of rule.suggest({report, source, lines, entry})) {
            expect(suggestion.source, rule.id).not.toBe(source);
          }
        }
      }
    });
  },
);
