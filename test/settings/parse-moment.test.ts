import {describe, expect, it} from 'vitest';
import {parseMoment} from '../../source/settings/parse-moment.ts';

const now = new Date(2026, 10, 21, 18, 30).getTime();

describe('a moment', () => {
  it.each([
    ['90m', now - 90 * 60_000],
    ['12h', now - 12 * 3_600_000],
    ['7d', now - 7 * 86_400_000],
    ['2w', now - 14 * 86_400_000],
    ['today', new Date(2026, 10, 21).getTime()],
    ['yesterday', new Date(2026, 10, 20).getTime()],
    ['2026-11-01', new Date(2026, 10, 1).getTime()],
    ['2026-11-01T18:05', new Date(2026, 10, 1, 18, 5).getTime()],
    ['2026-11-01 18:05', new Date(2026, 10, 1, 18, 5).getTime()],
  ])('%s is read', (text, moment) => {
    expect(parseMoment('--since', text, now)).toBe(moment);
  });

  it.each(['', '7', '7y', '-7d', '2026-13-01', '2026-02-30', '01.11.2026', '2026-11-01T25:00'])(
    '%j is refused',
    text => {
      expect(() => parseMoment('--since', text, now)).toThrow(
        `--since is ${JSON.stringify(text)}; it must be a date`,
      );
    },
  );
});
