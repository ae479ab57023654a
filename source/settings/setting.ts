import type {FileRule, Option} from './option.ts';
import {type OptionName, options} from './options.ts';
import {oneOf, text, url, type ValueType} from './value-type.ts';

/** Something that a flag, the environment or a settings file says. */
export interface Setting {
  readonly name: string;
  readonly isFlag: boolean;
  readonly type: ValueType;
  /** The first that is set counts. */
  readonly env: readonly string[];
  /** Null: no settings file may give it. */
  readonly file: FileRule | null;
  readonly default: string | number | null;
  /** Never printed. */
  readonly secret: boolean;
  readonly help: string;
}

const own = {project: [], why: 'it is yours alone to say'} as const;

/** Settings without a flag. */
const others = [
  {
    name: 'yuuki-url',
    env: ['YUUKI_API_URL'],
    type: url,
    file: {project: [], why: 'a project may not say where your code is sent'},
    help: 'address of a Yuuki server',
  },
  {
    name: 'anthropic-model',
    env: ['ANTHROPIC_MODEL'],
    file: own,
    help: 'model of the healer anthropic where --model is that of chat',
  },
  {
    name: 'api-key',
    env: ['YUUBOX_API_KEY'],
    file: own,
    secret: true,
    help: 'key for the address of --api-url',
  },
  {
    name: 'openai-api-key',
    env: ['OPENAI_API_KEY'],
    file: own,
    secret: true,
    help: 'key for api.openai.com',
  },
  {
    name: 'anthropic-api-key',
    env: ['ANTHROPIC_API_KEY'],
    file: own,
    secret: true,
    help: 'key for api.anthropic.com',
  },
  {
    name: 'docker-socket',
    env: ['YUUBOX_DOCKER_SOCKET', 'DOCKER_HOST'],
    file: {project: [], why: 'a project may not choose who runs programs for you'},
    help: 'path or address of the Docker daemon',
  },
  {
    name: 'saving',
    env: ['YUUBOX_SAVE'],
    type: oneOf('screen', 'always', 'never'),
    default: 'screen',
    file: {project: ['never'], why: 'a project may not have more kept than you want'},
    help: 'which sessions are kept: screen, always or never',
  },
] as const satisfies readonly (Partial<Setting> & {readonly name: string})[];

export type SettingName = OptionName | (typeof others)[number]['name'];

/** Every setting, those with a flag first. */
export const settings: readonly Setting[] = [
  ...options.map(fromOption),
  ...others.map(other => ({
    isFlag: false,
    type: text,
    default: null,
    secret: false,
    ...other,
  })),
];

function fromOption(option: Option): Setting {
  return {
    name: option.flag,
    isFlag: true,
    type: option.value ? (option.type ?? text) : {kind: 'switch'},
    env: option.env ? [option.env] : [],
    file: option.file ?? null,
    default: option.default ?? null,
    secret: false,
    help: option.help,
  };
}
