/** A part of a prompt in one or more versions, from the fullest to the shortest, which may be empty. */
export interface Section {
  /** The least useful one is shortened first. */
  readonly usefulness: number;
  readonly versions: readonly string[];
}

export const sectionGap = '\n\n';

/**
 * The sections in their order, joined, in the fullest versions that fit into `budget` characters together; null when
 * even the shortest do not. Empty ones leave no gap.
 */
export function fitSections(sections: readonly Section[], budget: number): string | null {
  const levels = sections.map(() => 0);
  while (true) {
    const text = sections
      .map(({versions}, index) => versions[levels[index] ?? 0] ?? '')
      .filter(Boolean)
      .join(sectionGap);
    if (text.length <= budget) return text;
    const index = leastUseful(sections, levels);
    if (index === null) return null;
    levels[index] = (levels[index] ?? 0) + 1;
  }
}

function leastUseful(sections: readonly Section[], levels: readonly number[]): number | null {
  let least: number | null = null;
  for (const [index, {usefulness, versions}] of sections.entries()) {
    if ((levels[index] ?? 0) >= versions.length - 1) continue;
    if (least === null || usefulness < (sections[least]?.usefulness ?? 0)) least = index;
  }
  return least;
}
