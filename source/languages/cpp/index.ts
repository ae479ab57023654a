import {type Compiler, launchWith} from '../gcc/launch.ts';
import {analyse} from '../gcc/report/analyse.ts';
import {machineLines, readableLine} from '../gcc/report/readable.ts';
import {searchWith} from '../gcc/search.ts';
import type {Language} from '../language.ts';
import {resemblance} from './resemblance.ts';
import {rules} from './fixes/index.ts';

const compiler: Compiler = {
  command: 'g++',
  language: 'c++',
  standard: 'gnu++20',
  extensions: ['.cpp', '.cc', '.cxx'],
  // The containers check their indices, and say which was wrong.
  options: ['-D_GLIBCXX_ASSERTIONS'],
};

export const language: Language = {
  name: 'cpp',
  title: 'C++',
  aliases: ['c++', 'cxx', 'cc', 'cplusplus'],
  extensions: ['.cpp', '.cc', '.cxx'],
  shebangs: [],
  resemblance,
  image: 'cpp',
  interpreter: null,
  version: ['sh', '-c', 'g++ --version | head -n 1'],
  launch: launchWith(compiler),
  // The compiler takes 500 MB for a program with regular expressions and ranges.
  limits: {memoryMb: 1024},
  printsWarnings: true,
  analyse,
  readableLine,
  machineLines,
  wantsInput: () => false,
  rules,
  search: searchWith(compiler, 32),
  grammar: 'cpp',
};
