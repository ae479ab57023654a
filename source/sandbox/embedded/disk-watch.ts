import {setTimeout as wait} from 'node:timers/promises';
import {folderUsage, removedFilesUsage, type DiskUsage} from './disk-usage.ts';

export interface DiskLimit {
  /** The folders whose content counts. */
  readonly folders: readonly string[];
  readonly mostBytes: number;
}

/** As many as Python gets. */
const mostFiles = 50_000;
/** From the end of one look to the next. */
const lookEveryMs = 50;

/**
 * Calls `onExceeded` once a program has written more than it may, or more files than anyone needs.
 * What it writes between two looks comes on top. The last look is after `ended` is aborted.
 */
export async function watchDisk(
  limit: DiskLimit,
  pid: number | undefined,
  onExceeded: () => void,
  ended: AbortSignal,
): Promise<void> {
  for (let isLast = false; !isLast;) {
    isLast = ended.aborted;
    if (await isExceeded(limit, pid)) {
      onExceeded();
      return;
    }
    // An abort ends the wait by an error of its own.
    if (!isLast) await wait(lookEveryMs, undefined, {signal: ended}).catch(() => {});
  }
}

async function isExceeded({folders, mostBytes}: DiskLimit, pid: number | undefined) {
  const most = {bytes: mostBytes, files: mostFiles};
  const usages = await Promise.all([
    ...folders.map(folder => folderUsage(folder, most)),
    removedFilesUsage(pid),
  ]);
  const total = (of: keyof DiskUsage) => usages.reduce((sum, usage) => sum + usage[of], 0);
  return total('bytes') > most.bytes || total('files') > most.files;
}
