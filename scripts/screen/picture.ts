import {readFile} from 'node:fs/promises';
import {columns, rows} from './record-session.ts';
import {screenSvg} from './screen-svg.ts';

const folder = new URL('../../docs/screen/', import.meta.url);

/** What a session wrote to its terminal. */
export const recordingFile = new URL('session.ansi', folder);
/** The picture in README.md. */
export const pictureFile = new URL('screen.svg', folder);

/** The picture of the recorded session. The same recording always makes the same picture. */
export async function picture(): Promise<string> {
  const recording = await readFile(recordingFile, 'utf8');
  return screenSvg(recording, columns, rows, 'A session: code, output, error and a proven fix');
}
