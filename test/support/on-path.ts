import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Whether there is a program of that name. */
export function onPath(name: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some(folder => existsSync(join(folder, name)));
}

/** Whether a test that lacks what it needs of Docker and its company must fail rather than be skipped. */
export const isDockerRequired = process.env['YUUBOX_REQUIRE_DOCKER'] === '1';
