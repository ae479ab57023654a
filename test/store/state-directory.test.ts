import {homedir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {stateDirectory} from '../../source/store/state-directory.ts';

const usual = join(homedir(), '.local', 'state', 'yuubox');

it.each([
  [{XDG_STATE_HOME: '/elsewhere'}, 'linux', '/elsewhere/yuubox'],
  [{XDG_STATE_HOME: '/elsewhere'}, 'darwin', '/elsewhere/yuubox'],
  [{}, 'linux', usual],
  [{}, 'darwin', usual],
  [{XDG_STATE_HOME: ''}, 'linux', usual],
  // The specification says that a relative path is to be ignored.
  [{XDG_STATE_HOME: 'state'}, 'linux', usual],
  [{LOCALAPPDATA: '/local'}, 'win32', join('/local', 'yuubox')],
] as const)('with %j on %s it is %s', (env, platform, directory) => {
  expect(stateDirectory(env, platform)).toBe(directory);
});
