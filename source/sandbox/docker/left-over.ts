import type {Liveness} from './owner.ts';

/** What is to become of a container of YuuBox that a sweep meets. */
export type Fate =
  | {readonly kind: 'remove'}
  | {readonly kind: 'keep'; readonly why: 'in-use' | 'maybe-in-use' | 'unknown-deadline'};

/** How far the daemon's two readings of its clock may be off: it rounds, and a clock may be set meanwhile. */
const slackMs = 60_000;

/**
 * The fate of a container: that of its owner, where that can be known. A container of an owner on another host, of
 * another boot or of another process-id namespace may be in use until its deadline has passed, and is garbage
 * afterwards: its owner stops every program before.
 *
 * Clocks of different machines differ, so no time of one is compared with a time of another: how long the owner
 * needs the container is the difference of two labels, both of the owner's clock, and how long there has been one is
 * the difference of two times of the daemon's clock.
 * @param ageMs by the daemon's clock; null when it does not tell the time.
 */
export function fateOf(
  labels: Readonly<Record<string, string>>,
  liveness: Liveness,
  ageMs: number | null,
): Fate {
  if (liveness === 'dead') return {kind: 'remove'};
  if (liveness === 'alive') return {kind: 'keep', why: 'in-use'};
  const neededMs =
    Date.parse(labels['yuubox.deadline'] ?? '') - Date.parse(labels['yuubox.made'] ?? '');
  if (!Number.isFinite(neededMs) || ageMs === null) return {kind: 'keep', why: 'unknown-deadline'};
  return ageMs > neededMs + slackMs ? {kind: 'remove'} : {kind: 'keep', why: 'maybe-in-use'};
}
