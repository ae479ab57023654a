import type {Language} from '../language.ts';
import {analyse} from './analyse.ts';
import {asksForInput} from './crashes/input.ts';
import {machineLines, readableLine} from './diagnostics/layout.ts';
import {rules} from './fixes/index.ts';
import {launch} from './launch.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

export const language: Language = {
  name: 'java',
  title: 'Java',
  aliases: ['jdk', 'javac'],
  extensions: ['.java'],
  shebangs: ['java'],
  resemblance,
  image: 'java',
  interpreter: null,
  version: ['javac', '-version'],
  launch,
  printsWarnings: true,
  // The compiler alone takes most of the default, and each pool of threads a few dozen.
  limits: {memoryMb: 512, pids: 256},
  analyse,
  readableLine,
  machineLines,
  wantsInput: asksForInput,
  rules,
  search,
  grammar: 'java',
};
