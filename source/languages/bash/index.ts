import type {Language} from '../language.ts';
import {analyse} from './errors/analyse.ts';
import {readableLine, shellCheckLine} from './errors/shellcheck.ts';
import {rules} from './fixes/index.ts';
import {launch} from './launch.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

export const language: Language = {
  name: 'bash',
  title: 'Bash',
  aliases: ['sh', 'shell'],
  extensions: ['.sh', '.bash'],
  shebangs: ['bash', 'sh', 'dash', 'ash'],
  resemblance,
  image: 'bash',
  interpreter: null,
  version: ['sh', '-c', 'bash --version | head -n 1'],
  launch,
  limits: {},
  analyse,
  readableLine,
  machineLines: [shellCheckLine],
  runsOn: true,
  // `read` says nothing at the end of the input.
  wantsInput: () => false,
  rules,
  search,
  grammar: 'bash',
};
