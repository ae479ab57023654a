/** A version such as `20.10.24+dfsg1`, taken apart. */
export interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  /** Of a release candidate, such as 3 for `1.4.0-rc.3`; infinite for a release, which comes after all of them. */
  readonly candidate: number;
  /** What a distribution or vendor has added, such as `+dfsg1`: it may have fixed more than the numbers tell. */
  readonly vendor: string;
}

/** Null when it does not begin with three numbers. */
export function parseVersion(text: string): Version | null {
  const match = /^v?(\d+)\.(\d+)\.(\d+)(?:[-~.](?:rc|beta|alpha)[-.]?(\d+))?(.*)$/s.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, major, minor, patch, candidate, rest = ''] = match;
  return {
    numbers: [Number(major), Number(minor), Number(patch)],
    candidate: candidate === undefined ? Infinity : Number(candidate),
    // Docker's own builds were called so for years.
    vendor: rest === '-ce' ? '' : rest,
  };
}

/** Negative when `a` is older than `b`. What a vendor has added does not count. */
export function compareVersions(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.candidate === b.candidate) return 0;
  return a.candidate < b.candidate ? -1 : 1;
}
