import type {Language} from '../language.ts';
import {analyse} from './analyse.ts';
import {rules} from './fixes/index.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

export const language: Language = {
  name: 'javascript',
  title: 'JavaScript',
  aliases: ['js', 'node', 'nodejs', 'node.js', 'ecmascript', 'es6', 'mjs', 'cjs'],
  extensions: ['.js', '.mjs', '.cjs'],
  shebangs: ['node', 'nodejs'],
  resemblance,
  image: 'javascript',
  interpreter: 'javascript',
  version: ['node', '--version'],
  launch: ({entry, others, args}) => ({
    compile: null,
    run: ['node', entry, ...args],
    // It looks for this file first, which may make the entry a module.
    headStart: !others.includes('package.json'),
  }),
  limits: {},
  analyse,
  // Reading past the end is no error in Node.
  wantsInput: () => false,
  rules,
  search,
  grammar: 'javascript',
};
