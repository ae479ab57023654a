import {type Compiler, launchWith} from '../gcc/launch.ts';
import {analyse} from '../gcc/report/analyse.ts';
import {machineLines, readableLine} from '../gcc/report/readable.ts';
import {searchWith} from '../gcc/search.ts';
import type {Language} from '../language.ts';
import {resemblance} from './resemblance.ts';
import {rules} from './fixes/index.ts';

const compiler: Compiler = {
  command: 'gcc',
  language: 'c',
  // With GNU's names, which POSIX programs use; what `gcc` alone does.
  standard: 'gnu17',
  extensions: ['.c'],
  options: [],
};

export const language: Language = {
  name: 'c',
  title: 'C',
  aliases: ['ansi-c', 'c99', 'c11', 'c17'],
  extensions: ['.c'],
  shebangs: [],
  resemblance,
  image: 'c',
  interpreter: null,
  version: ['sh', '-c', 'gcc --version | head -n 1'],
  launch: launchWith(compiler),
  // The sanitizers keep what is freed, and remember where each byte comes from.
  limits: {memoryMb: 512},
  printsWarnings: true,
  analyse,
  readableLine,
  machineLines,
  wantsInput: () => false,
  rules,
  search: searchWith(compiler, 240),
  grammar: 'c',
};
