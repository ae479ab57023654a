/**
 * Makes the picture in README.md: `npm run document-screen` records a session with `examples/greet.py` in a terminal anew and
 * draws what it shows; `npm run document-screen -- --redraw` draws the recording that is there.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {picture, pictureFile, recordingFile} from './screen/picture.ts';
import {recordSession} from './screen/record-session.ts';

const {values} = parseArgs({options: {redraw: {type: 'boolean', default: false}}});
if (!values.redraw) {
  const command = `'${process.execPath}' dist/cli.js examples/greet.py`;
  const recording = await recordSession(command, '● ');
  await mkdir(new URL('.', recordingFile), {recursive: true});
  await writeFile(recordingFile, recording);
}
await writeFile(pictureFile, await picture());
