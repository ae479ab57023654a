import {beforeAll, describe, expect, it} from 'vitest';
import {describeDocker, useDocker} from '../support/docker.ts';
import {
  fixturesOf,
  readRecording,
  record,
  type Recording,
  recordedLanguages,
  toolVersion,
} from '../support/recordings.ts';

/** Of each language, spread over all; `node scripts/record-errors.ts LANGUAGE --check` compares every one, to the byte. */
const sampleSize = 6;

describeDocker('Recordings, a few of each language,', () => {
  const docker = useDocker();

  describe.each(recordedLanguages)('are what the tools of $title still print:', language => {
    const all = fixturesOf(language);
    const sample = all.filter((_, index) => index % Math.ceil(all.length / sampleSize) === 0);
    let version = '';
    beforeAll(async () => {
      await docker.engine.prepare(language);
      version = await toolVersion(docker.engine, language);
    });

    it.each(sample)('$name', {timeout: 120_000}, async fixture => {
      const known = readRecording(fixture);
      const now = await record(docker.engine, fixture, version);
      expect(now.status).toBe(known.status);
      // Another version may use other words.
      if (version === known.version) expect(gist(now)).toEqual(gist(known));
    });
  });
});

/** What is the same in each run: no addresses, and no stacks, which are cut where they differ. */
function gist({exitCode, signal, report}: Recording) {
  const {type, location, others} = report ?? {};
  return {exitCode, signal, type, line: location?.line, others: others?.map(each => each.type)};
}
