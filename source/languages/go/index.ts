import type {Language} from '../language.ts';
import {analyse} from './analyse.ts';
import {rules} from './fixes/index.ts';
import {launch} from './launch.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

export const language: Language = {
  name: 'go',
  title: 'Go',
  aliases: ['golang'],
  extensions: ['.go'],
  shebangs: ['gorun', 'yaegi'],
  resemblance,
  image: 'go',
  interpreter: null,
  version: ['go', 'version'],
  launch,
  // The compiler and the linker of a program that imports much need more than the default.
  limits: {memoryMb: 512},
  analyse,
  wantsInput: ({message}) => /(?:^|: )(?:EOF|unexpected newline)$/.test(message),
  rules,
  search,
  grammar: 'go',
};
