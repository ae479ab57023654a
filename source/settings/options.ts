/** One option of `yuubox run`: the flag, its help and the environment variable that stands in for it. */
export interface Option {
  /** Long name without dashes, such as `max-iterations`. */
  readonly flag: string;
  readonly short?: string;
  /** What the value is called in the help; without it, the option is a switch. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly env?: string;
  readonly help: string;
}

/** Every option, in the order of `--help`. The help text and the parser are made from this. */
export const options = [
  {flag: 'language', short: 'l', value: 'NAME', help: 'else from extension, shebang or content'},
  {
    flag: 'max-iterations',
    short: 'i',
    value: 'N',
    env: 'YUUBOX_MAX_ITERATIONS',
    help: 'attempts at most (1-20, default 5)',
  },
  {flag: 'strict', help: 'heal what the language’s tools only warn about, too'},
  {flag: 'no-healing', help: 'run once, explain the error, suggest nothing'},
  {
    flag: 'healer',
    value: 'a,b',
    help: 'in order of trust: offline, yuuki, chat, anthropic, ./FILE.js',
  },
  {flag: 'model', value: 'NAME', env: 'YUUBOX_MODEL', help: 'model of chat, yuuki or anthropic'},
  {flag: 'api-url', value: 'URL', env: 'YUUBOX_API_URL', help: 'address of the model server'},
  {
    flag: 'best-of',
    value: 'N',
    env: 'YUUBOX_BEST_OF',
    help: 'answers to ask a model for (1-8, default 1)',
  },
  {
    flag: 'max-tokens',
    value: 'N',
    env: 'YUUBOX_MAX_TOKENS',
    help: "tokens of a model's answer at most",
  },
  {
    flag: 'model-timeout',
    value: 'S',
    env: 'YUUBOX_MODEL_TIMEOUT',
    help: 'time for all answers of a model (1-3600, default 120)',
  },
  {
    flag: 'price',
    value: 'IN,OUT',
    env: 'YUUBOX_PRICE',
    help: 'what a million tokens of the model cost, in US dollars',
  },
  {
    flag: 'max-cost',
    value: 'USD',
    env: 'YUUBOX_MAX_COST',
    help: 'what the model may cost at most; needs --price',
  },
  {flag: 'offline', help: 'nothing leaves this machine'},
  {
    flag: 'timeout',
    short: 't',
    value: 'S',
    env: 'YUUBOX_DEFAULT_TIMEOUT',
    help: 'wall time of a run (1-300, default 60)',
  },
  {
    flag: 'memory',
    short: 'm',
    value: 'MB',
    env: 'YUUBOX_DEFAULT_MEMORY',
    help: 'memory of a run (64-2048, default 256)',
  },
  {flag: 'cpus', value: 'N', help: 'processors of a run (0.1-4, default 1)'},
  {flag: 'disk', value: 'MB', help: 'writable /tmp of a run (1-1024, default 100)'},
  {flag: 'pids', value: 'N', help: 'processes of a run (16-512, default 64)'},
  {flag: 'network', value: 'none|bridge', help: 'default none'},
  {flag: 'stdin', value: 'FILE', help: 'what the program reads on stdin (default: nothing)'},
  {flag: 'expect', value: 'FILE', help: 'healed means: stdout equals this'},
  {flag: 'check', value: 'CMD', help: 'healed means: this passes too, after the program'},
  {flag: 'cases', value: 'DIR', help: 'healed means: NAME.in prints NAME.out, for all in it'},
  {flag: 'env', value: 'K=V', multiple: true, help: 'set in its environment (repeatable)'},
  {flag: 'file', value: 'PATH', multiple: true, help: 'lay beside the program (repeatable)'},
  {flag: 'entry', value: 'PATH', help: 'where the program in a directory starts (default: found)'},
  {
    flag: 'engine',
    value: 'NAME',
    env: 'YUUBOX_ENGINE',
    help: 'auto, docker, podman or embedded (default auto)',
  },
  {
    flag: 'runtime',
    value: 'NAME',
    env: 'YUUBOX_RUNTIME',
    help: 'OCI runtime of the containers, such as runsc',
  },
  {flag: 'step', help: 'stop before each stage of the loop and show what goes in'},
  {flag: 'yes', short: 'y', help: 'accept proven fixes without asking'},
  {flag: 'write', short: 'w', help: 'write the healed program back to its file'},
  {flag: 'output', short: 'o', value: 'FILE', help: 'write the healed program there instead'},
  {flag: 'patch', help: 'print the healing as a unified diff, nothing else'},
  {flag: 'json', help: 'print the result as one JSON object, nothing else'},
  {flag: 'events', help: 'print every session event as a JSON line'},
  {flag: 'plain', help: 'plain text instead of the session screen'},
] as const satisfies readonly Option[];

export type OptionName = (typeof options)[number]['flag'];
