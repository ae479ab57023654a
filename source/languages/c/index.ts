import {launchWith} from '../gcc/launch.ts';
import {analyse} from '../gcc/report/analyse.ts';
import {machineLines, readableLine} from '../gcc/report/readable.ts';
import type {Language} from '../language.ts';

export const language: Language = {
  name: 'c',
  title: 'C',
  aliases: ['c17', 'c11', 'c99', 'ansi-c'],
  extensions: ['.c'],
  shebangs: ['tcc'],
  resemblance: () => 0,
  image: 'c',
  interpreter: null,
  version: ['sh', '-c', 'gcc --version | head -n 1'],
  launch: launchWith({
    command: 'gcc',
    language: 'c',
    // With GNU's names, which POSIX programs use; what `gcc` alone does.
    standard: 'gnu17',
    extensions: ['.c'],
    options: [],
  }),
  limits: {memoryMb: 512},
  analyse,
  readableLine,
  machineLines,
  wantsInput: () => false,
  rules: [],
  grammar: 'c',
};
