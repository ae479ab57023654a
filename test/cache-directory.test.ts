import {homedir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {cacheDirectory} from '../source/cache-directory.ts';

const usual = join(homedir(), '.cache', 'yuubox');

it.each([
  [{XDG_CACHE_HOME: '/elsewhere'}, 'linux', '/elsewhere/yuubox'],
  [{}, 'linux', usual],
  [{}, 'darwin', usual],
  // The specification says that a relative path is to be ignored.
  [{XDG_CACHE_HOME: 'cache'}, 'linux', usual],
  [{LOCALAPPDATA: '/local'}, 'win32', join('/local', 'yuubox', 'cache')],
] as const)('with %j on %s it is %s', (env, platform, directory) => {
  expect(cacheDirectory(env, platform)).toBe(directory);
});
