import type {Language} from '../language.ts';
import {analyse} from './analyse.ts';
import {rules} from './fixes/index.ts';
import {launch} from './launch.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

export const language: Language = {
  name: 'typescript',
  title: 'TypeScript',
  aliases: ['ts', 'mts', 'cts', 'tsc'],
  extensions: ['.ts', '.mts', '.cts'],
  shebangs: ['ts-node', 'tsx'],
  resemblance,
  image: 'typescript',
  // Node drops the types itself; there, nothing checks them.
  interpreter: 'javascript',
  version: ['sh', '-c', 'echo "$(tsc --version) on Node $(node --version)"'],
  launch,
  // The compiler alone takes about 200 MB for a small program.
  limits: {memoryMb: 512},
  analyse,
  // Reading past the end is no error in Node.
  wantsInput: () => false,
  rules,
  search,
  grammar: 'typescript',
};
