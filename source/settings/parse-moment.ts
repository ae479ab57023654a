import {InvalidInput} from '../errors.ts';

const unitsMs = {m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000} as const;

/**
 * The moment that an age (`90m`, `12h`, `7d`, `2w`), a date (`2026-11-01`, `2026-11-01T18:30`, local time), `today` or
 * `yesterday` means, in milliseconds since 1970.
 * @param flag for the message.
 * @param now milliseconds since 1970.
 * @throws {InvalidInput} for anything else.
 */
export function parseMoment(flag: string, text: string, now: number): number {
  const [, count, unit] = /^(\d{1,6})\s*([mhdw])$/.exec(text.trim()) ?? [];
  // The pattern allows these four units only.
  if (count && unit) return now - Number(count) * unitsMs[unit as keyof typeof unitsMs];
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (text === 'today') return midnight;
  if (text === 'yesterday') return new Date(midnight).setDate(new Date(midnight).getDate() - 1);
  const [, day, time = '00:00'] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(text) ?? [];
  // With a time, it is local time.
  const moment = day ? new Date(`${day}T${time}`) : null;
  // The 31st of February is another day.
  if (moment && !Number.isNaN(moment.getTime()) && moment.getDate() === Number(day?.slice(8))) {
    return moment.getTime();
  }
  throw new InvalidInput(
    `${flag} is ${JSON.stringify(text)}; it must be a date such as 2026-11-01, an age such as 12h, 7d or 2w, today or yesterday.`,
  );
}
