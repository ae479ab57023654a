import {expect, test} from 'vitest';
import {language as java} from '../../../source/languages/java/index.ts';
import {fixturesOf, readRecording} from '../../support/recordings.ts';

const reportOf = (name: string) => {
  const fixture = fixturesOf(java).find(each => each.name === name);
  const report = fixture && readRecording(fixture).report;
  if (!report) throw new Error(`${name} has no report`);
  return report;
};

test('a Scanner that has no more lines asks for input', () => {
  expect(java.wantsInput(reportOf('missing-input'))).toBe(true);
});

test.each(['list-index', 'null-pointer', 'number-format'])('%s asks for none', name => {
  expect(java.wantsInput(reportOf(name))).toBe(false);
});
