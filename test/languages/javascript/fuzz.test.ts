import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {language as javascript} from '../../../source/languages/javascript/index.ts';
import {tokenize} from '../../../source/languages/javascript/code/tokens.ts';
import {splitLines, withoutEnd} from '../../../source/patch/lines.ts';
import {isReport} from '../../support/is-report.ts';
import {makeResult} from '../../support/make.ts';
import {mutate, randomFrom} from '../../support/seeded.ts';
import {recordingsFolder, type Recording} from './recordings.ts';

const recordings = readdirSync(recordingsFolder).map(name => {
  // Written by record.ts.
  const text = readFileSync(join(recordingsFolder, name, 'node-26.json'), 'utf8');
  return JSON.parse(text) as Recording;
});
const examples = javascript.rules.flatMap(rule => rule.examples.map(({before}) => before));

const pieces = [
  '{',
  '}',
  '(',
  ')',
  '`',
  '${',
  "'",
  '"',
  '/',
  '\\',
  '\n',
  '\0',
  '\uD800',
  '    at ',
];

describe('whatever the bytes', () => {
  test('broken traces make a report or none', () => {
    const random = randomFrom(2);
    for (let round = 0; round < 3000; round++) {
      const recording = recordings[Math.floor(random() * recordings.length)];
      const stderr = mutate(recording?.stderr ?? '', random, pieces);
      const result = makeResult({exitCode: recording?.exitCode ?? 1}, '', stderr);
      const report = javascript.analyse(result, {entry: 'program.js', source: 'x();\n'});
      expect(isReport(report)).toBe(true);
    }
  });

  test('long hostile lines take no longer than their length', () => {
    const shapes = [
      '/:',
      '(node:1',
      '[cause]: ',
      'Error: ',
      '    at a (/tmp/program/program.js:1:1)\n',
      '{\n',
    ];
    for (const shape of shapes) {
      const stderr = shape.repeat(1_000_000 / shape.length);
      const report = javascript.analyse(makeResult({exitCode: 1}, '', stderr), {
        entry: 'program.js',
        source: '',
      });
      expect(isReport(report)).toBe(true);
    }
  });
});

describe('whatever the source', () => {
  test('its tokens are its text', () => {
    const random = randomFrom(3);
    for (let round = 0; round < 2000; round++) {
      const source = mutate(examples[Math.floor(random() * examples.length)] ?? '', random, pieces);
      let end = 0;
      for (const token of tokenize(source).tokens) {
        expect(token.text).toBe(source.slice(token.start, token.end));
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
    }
  });

  test('no rule throws, and none changes nothing', () => {
    const random = randomFrom(4);
    const reports = recordings.flatMap(({stderr, exitCode}) => {
      const result = makeResult({exitCode}, '', stderr);
      return javascript.analyse(result, {entry: 'program.js', source: 'await x;\n'}) ?? [];
    });
    for (let round = 0; round < 1500; round++) {
      const source = mutate(examples[Math.floor(random() * examples.length)] ?? '', random, pieces);
      const lines = splitLines(source).map(withoutEnd);
      const base = reports[Math.floor(random() * reports.length)];
      if (!base) continue;
      const line = 1 + Math.floor(random() * lines.length);
      const location = {
        file: 'program.js',
        line,
        column: 1 + Math.floor(random() * 40),
        endLine: null,
        endColumn: null,
      };
      const word = /[\w$]+/.exec(source.slice(Math.floor(random() * source.length)))?.[0] ?? 'x';
      const message = base.message.replace(/^\w+ is not defined/, `${word} is not defined`);
      const report = {...base, message, location, frames: [{name: 'f', location}]};
      for (const rule of javascript.rules) {
        if (!rule.answers(report)) continue;
        for (const suggestion of rule.suggest({report, source, lines, entry: 'program.js'})) {
          expect(suggestion.source).not.toBe(source);
        }
      }
    }
  });
});
