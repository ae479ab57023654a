import type {Option} from '../option.ts';
import {number, text, url, whole} from '../value-type.ts';
import {anyone} from './file-rules.ts';

export const healerNames = ['offline', 'yuuki', 'chat', 'anthropic'] as const;
const costs = {project: [], why: 'what may be spent is yours to say'} as const;

/** Who suggests fixes, and what that may take. */
export const healingOptions = [
  {
    flag: 'max-iterations',
    short: 'i',
    group: 'healing',
    value: 'N',
    type: whole(1, 20),
    env: 'YUUBOX_MAX_ITERATIONS',
    file: anyone,
    default: 5,
    help: 'attempts at most (1-20, default 5)',
  },
  {
    flag: 'no-healing',
    group: 'healing',
    file: anyone,
    help: 'run once, explain the error, suggest nothing',
  },
  {
    flag: 'healer',
    group: 'healing',
    value: 'a,b',
    type: {kind: 'healers', names: healerNames},
    file: {
      project: ['offline'],
      why: 'a project may neither have your code sent anywhere nor run healers from files',
    },
    help: 'offline, yuuki, chat, anthropic, ./FILE.js',
  },
  {
    flag: 'model',
    group: 'healing',
    value: 'NAME',
    type: text,
    env: 'YUUBOX_MODEL',
    file: anyone,
    help: 'model of chat, yuuki or anthropic',
  },
  {
    flag: 'api-url',
    group: 'healing',
    value: 'URL',
    type: url,
    env: 'YUUBOX_API_URL',
    file: {project: [], why: 'a project may not say where your code is sent'},
    help: 'address of the model server',
  },
  {
    flag: 'best-of',
    group: 'healing',
    value: 'N',
    type: whole(1, 8),
    env: 'YUUBOX_BEST_OF',
    file: anyone,
    help: 'answers to ask a model for (1-8, default 1)',
  },
  {
    flag: 'max-tokens',
    group: 'healing',
    value: 'N',
    type: whole(16, 200_000),
    env: 'YUUBOX_MAX_TOKENS',
    file: anyone,
    help: "tokens of a model's answer at most, with thoughts",
  },
  {
    flag: 'model-timeout',
    group: 'healing',
    value: 'S',
    type: number(1, 3600),
    env: 'YUUBOX_MODEL_TIMEOUT',
    file: anyone,
    help: 'time for its answers (1-3600, default 120)',
  },
  {
    flag: 'price',
    group: 'healing',
    value: 'IN,OUT',
    type: {kind: 'prices'},
    env: 'YUUBOX_PRICE',
    file: costs,
    help: 'US dollars for a million tokens of the model',
  },
  {
    flag: 'max-cost',
    group: 'healing',
    value: 'USD',
    type: number(0.0001, 10_000),
    env: 'YUUBOX_MAX_COST',
    file: costs,
    help: 'what a model may cost; needs --price',
  },
  {
    flag: 'offline',
    group: 'healing',
    file: {project: ['true'], why: 'a project may not let anything leave this machine'},
    help: 'nothing leaves this machine',
  },
] as const satisfies readonly Option[];
