import {defaultLimits} from '../sandbox/limits.ts';
import {
  directory,
  file,
  limit,
  number,
  oneOf,
  text,
  url,
  type ValueType,
  whole,
} from './value-type.ts';

/** What the options are about, in the order of the help. */
export type OptionGroup = 'program' | 'goal' | 'healing' | 'limits' | 'output';

/** Who may give a setting in a file. */
export type FileRule =
  /** A project's file may, too. */
  | {readonly project: 'any'}
  /** A project's file may give these values only; none: the user's own file alone may give it. */
  | {readonly project: readonly string[]; readonly why: string};

/** One option of `yuubox run`: the flag, its help and what stands in for it. */
export interface Option {
  /** Long name without dashes, such as `max-iterations`. It is the name of the setting in a settings file, too. */
  readonly flag: string;
  readonly short?: string;
  readonly group: OptionGroup;
  /** What the value is called in the help; without it, the option is a switch. */
  readonly value?: string;
  /** Text when it is left out; a switch has none. */
  readonly type?: ValueType;
  readonly multiple?: boolean;
  readonly env?: string;
  /** Without it, the option is for one run, and no settings file gives it. */
  readonly file?: FileRule;
  readonly default?: string | number;
  readonly help: string;
}

const anyone = {project: 'any'} as const;
const isolation = {project: [], why: 'a project may not weaken the sandbox it runs in'} as const;
const costs = {project: [], why: 'what may be spent is yours to say'} as const;
export const healerNames = ['offline', 'yuuki', 'chat', 'anthropic'] as const;

/**
 * Every option. The parser, the help, the manual page, the completions and the schema of settings files are made from
 * this.
 */
export const options = [
  {
    flag: 'language',
    short: 'l',
    group: 'program',
    value: 'NAME',
    type: {kind: 'language'},
    help: 'else from extension, shebang or content',
  },
  {
    flag: 'entry',
    group: 'program',
    value: 'PATH',
    type: text,
    help: 'file that starts a program of many (default: found)',
  },
  {
    flag: 'file',
    group: 'program',
    value: 'PATH',
    type: file,
    multiple: true,
    help: 'lay this beside the program (repeatable)',
  },
  {
    flag: 'stdin',
    group: 'program',
    value: 'FILE',
    type: file,
    help: 'what the program reads (default: nothing)',
  },
  {
    flag: 'env',
    group: 'program',
    value: 'K=V',
    type: text,
    multiple: true,
    help: 'set in its environment (repeatable)',
  },
  {
    flag: 'expect',
    group: 'goal',
    value: 'FILE',
    type: file,
    help: 'healed means: stdout equals this',
  },
  {
    flag: 'check',
    group: 'goal',
    value: 'CMD',
    type: text,
    help: 'healed means: this passes too, afterwards',
  },
  {
    flag: 'cases',
    group: 'goal',
    value: 'DIR',
    type: directory,
    help: 'healed means: each NAME.in prints NAME.out',
  },
  {
    flag: 'strict',
    group: 'goal',
    file: anyone,
    help: 'heal what its tools only warn about, too',
  },
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
      project: ['offline', 'yuuki', 'chat'],
      why: 'a project may neither run healers from files nor have your key for Anthropic used',
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
    help: "tokens of a model's answer at most",
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
  {
    flag: 'timeout',
    short: 't',
    group: 'limits',
    value: 'S',
    type: limit('timeoutS'),
    env: 'YUUBOX_DEFAULT_TIMEOUT',
    file: anyone,
    default: defaultLimits.timeoutS,
    help: 'wall time of a run (1-300, default 60)',
  },
  {
    flag: 'memory',
    short: 'm',
    group: 'limits',
    value: 'MB',
    type: limit('memoryMb'),
    env: 'YUUBOX_DEFAULT_MEMORY',
    file: anyone,
    default: defaultLimits.memoryMb,
    help: 'memory of a run (64-2048, default 256)',
  },
  {
    flag: 'cpus',
    group: 'limits',
    value: 'N',
    type: limit('cpus'),
    file: anyone,
    default: defaultLimits.cpus,
    help: 'processors of a run (0.1-4, default 1)',
  },
  {
    flag: 'disk',
    group: 'limits',
    value: 'MB',
    type: limit('diskMb'),
    file: anyone,
    default: defaultLimits.diskMb,
    help: 'writable /tmp of a run (1-1024, default 100)',
  },
  {
    flag: 'pids',
    group: 'limits',
    value: 'N',
    type: limit('pids'),
    file: anyone,
    default: defaultLimits.pids,
    help: 'processes of a run (16-512, default 64)',
  },
  {
    flag: 'network',
    group: 'limits',
    value: 'NAME',
    type: oneOf('none', 'bridge'),
    file: isolation,
    default: defaultLimits.network,
    help: 'none or bridge (default none)',
  },
  {
    flag: 'engine',
    group: 'limits',
    value: 'NAME',
    type: oneOf('auto', 'docker', 'podman', 'embedded'),
    env: 'YUUBOX_ENGINE',
    file: {
      project: ['docker', 'podman'],
      why: 'a project may not choose to run outside of a container',
    },
    default: 'auto',
    help: 'auto, docker, podman or embedded (default auto)',
  },
  {
    flag: 'runtime',
    group: 'limits',
    value: 'NAME',
    type: text,
    env: 'YUUBOX_RUNTIME',
    file: isolation,
    help: 'OCI runtime of the containers, such as runsc',
  },
  {flag: 'step', group: 'output', help: 'stop before each stage and show what goes in'},
  {flag: 'yes', short: 'y', group: 'output', help: 'accept proven fixes without asking'},
  {flag: 'write', short: 'w', group: 'output', help: 'write the healed program back to its file'},
  {
    flag: 'output',
    short: 'o',
    group: 'output',
    value: 'FILE',
    type: file,
    help: 'write the healed program there instead',
  },
  {flag: 'patch', group: 'output', help: 'print the healing as a unified diff'},
  {flag: 'json', group: 'output', help: 'print the result as one JSON object'},
  {flag: 'events', group: 'output', help: 'print every session event as a JSON line'},
  {flag: 'plain', group: 'output', help: 'plain text instead of the session screen'},
  {
    flag: 'save',
    group: 'output',
    help: 'keep the session for resume, history and replay, without a screen too',
  },
  {flag: 'no-save', group: 'output', help: 'keep nothing of the session'},
  {
    flag: 'log-level',
    group: 'output',
    value: 'NAME',
    type: oneOf('error', 'info', 'debug'),
    env: 'YUUBOX_LOG_LEVEL',
    file: {project: ['info', 'debug'], why: 'a project may not silence what you are told'},
    default: 'info',
    help: 'what stderr tells: error, info or debug',
  },
] as const satisfies readonly Option[];

export type OptionName = (typeof options)[number]['flag'];
