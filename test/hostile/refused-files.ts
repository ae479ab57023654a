import type {JobFile} from '../../source/sandbox/engine.ts';

/** File names that no engine takes: such a job is refused before anything runs. */
export const refusedFiles: readonly {readonly name: string; readonly paths: readonly string[]}[] = [
  {name: 'a file above the program’s folder', paths: ['../escape']},
  {name: 'a way up and down again', paths: ['inside/../../escape']},
  {name: 'an absolute name', paths: ['/etc/passwd']},
  {name: 'an absolute name of Windows', paths: [String.raw`C:\escape`]},
  {name: 'a NUL in a name', paths: ['safe\0../escape']},
  {name: 'a line break in a name', paths: ['safe\nrm -rf /']},
  {name: 'the folder itself', paths: ['.']},
  {name: 'an empty part', paths: ['a//b']},
  {name: 'a name that the file system cannot hold', paths: ['x'.repeat(300)]},
  {name: 'two files of one name', paths: ['twice', 'twice']},
  {name: 'a file in the place of another’s folder', paths: ['link', 'link/escape']},
];

export function emptyFile(path: string): JobFile {
  return {path, content: new Uint8Array()};
}
