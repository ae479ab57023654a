import {describe, expect, test} from 'vitest';
import {fixturesOf, readRecording, recordedLanguages, resultOf} from '../support/recordings.ts';

const fewestErrors = 25;

describe.each(recordedLanguages)('what the tools of $title printed', language => {
  const fixtures = fixturesOf(language);

  test('was recorded for many different errors', () => {
    const reports = fixtures.map(fixture => readRecording(fixture).report);
    const distinct = new Set(reports.map(report => report && `${report.type} ${report.message}`));
    expect(distinct.size).toBeGreaterThanOrEqual(fewestErrors);
  });

  test.each(fixtures)('about $name is understood', fixture => {
    const recording = readRecording(fixture);
    const {entry, source} = fixture;
    const report = language.analyse(resultOf(recording, recording.stderr), {entry, source});
    expect(report).toEqual(recording.report);
  });

  test.each(fixtures)('about $name is placed in the program’s own files', fixture => {
    const {report} = readRecording(fixture);
    const own = new Set([fixture.entry, ...Object.keys(fixture.files)]);
    const places = [report, ...(report?.others ?? [])].flatMap(each =>
      each ? [each.location, ...each.frames.map(({location}) => location)] : [],
    );
    for (const place of places) if (place) expect(own).toContain(place.file);
  });
});
