import {splitAtWidth, widthOf} from '../../terminal/width.ts';

/** Something to be read: what it is, and lines of which those around one are read where there is no room for all. */
export interface LinearSection {
  readonly head: readonly string[];
  readonly lines: readonly string[];
  /** Where among the lines the user is: at the cursor, at what is chosen, else where reading begins. */
  readonly at: number;
}

/**
 * What of a section is read in so many rows: its head, and the lines around the one where the user is. That line always
 * has a row at least, where there is one, and is cut when it is longer than all that is left.
 */
export function fitSection(section: LinearSection, columns: number, rows: number): string[] {
  const {lines, at} = section;
  const current = lines[at];
  const reserved = current === undefined ? 0 : 1;
  let room = rows - reserved;
  const head: string[] = [];
  for (const line of section.head) {
    const height = heightOf(line, columns);
    if (height > room) continue;
    head.push(line);
    room -= height;
  }
  room += reserved;
  if (current === undefined || room <= 0) return head;
  const [here] = splitAtWidth(current, room * columns);
  room -= heightOf(here, columns);
  const heightAt = (index: number) => {
    const line = lines[index];
    return line === undefined ? Infinity : heightOf(line, columns);
  };
  let [first, last] = [at, at];
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = false;
    if (heightAt(last + 1) <= room) {
      last += 1;
      room -= heightAt(last);
      isGrowing = true;
    }
    if (heightAt(first - 1) <= room) {
      first -= 1;
      room -= heightAt(first);
      isGrowing = true;
    }
  }
  return [...head, ...lines.slice(first, at), here, ...lines.slice(at + 1, last + 1)];
}

/** The rows that a line takes where it is wrapped. */
export function heightOf(line: string, columns: number): number {
  return Math.max(1, Math.ceil(widthOf(line) / columns));
}
