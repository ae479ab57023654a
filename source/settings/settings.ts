import {InvalidInput} from '../errors.ts';
import type {EngineName} from '../sandbox/engine.ts';
import {type Limits, limitRanges} from '../sandbox/limits.ts';
import {didYouMean} from '../did-you-mean.ts';
import {type Option, type OptionName, options} from './options.ts';
import type {Arguments} from './parse-arguments.ts';

export type HealerName = 'offline' | 'yuuki' | 'chat';

/** Where a model healer is and what it is asked with. */
export interface ModelAddress {
  readonly baseUrl: string;
  readonly model: string | null;
  readonly apiKey: string | null;
}

/** Who sees the session: a person at the screen, or one kind of text. */
export type Display = 'screen' | 'plain' | 'json' | 'events' | 'patch';

/** Where a healed program goes. */
export type Destination =
  | {readonly kind: 'nowhere'}
  | {readonly kind: 'in-place'}
  | {readonly kind: 'file'; readonly path: string};

/** What the flags and the environment ask of `yuubox run`, checked. */
export interface Settings {
  readonly files: readonly string[];
  readonly programArgs: readonly string[];
  readonly language: string | null;
  readonly maxIterations: number;
  /** Whether warnings of the language's tools count as errors. */
  readonly strict: boolean;
  readonly healing: boolean;
  readonly healers: readonly HealerName[];
  readonly yuuki: ModelAddress | null;
  readonly chat: ModelAddress | null;
  readonly limits: Partial<Limits>;
  readonly stdinFile: string | null;
  readonly expectFile: string | null;
  readonly check: string | null;
  readonly casesDirectory: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly extraFiles: readonly string[];
  /** Path of the entry in a program that is a directory; null: it is found. */
  readonly entry: string | null;
  readonly engine: 'auto' | EngineName;
  readonly dockerSocket: string | null;
  /** Name of an OCI runtime that the daemon knows; null for its default. */
  readonly runtime: string | null;
  /** Null: the screen in a terminal, else plain text. */
  readonly display: Display | null;
  readonly destination: Destination;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Flags, then environment, then defaults.
 * @throws {InvalidInput} naming the setting, its value, where it came from and what is allowed.
 */
export function resolveSettings(given: Arguments, env: Environment): Settings {
  const read = reader(given, env);
  const offline = given.switches.has('offline');
  const limits = readLimits(read);
  if (offline && limits.network === 'bridge') {
    throw new InvalidInput(
      '--offline and --network bridge exclude each other; leave one of them out.',
    );
  }
  const models = readModels(given, read, env);
  return {
    files: given.files,
    programArgs: given.programArgs,
    language: read.text('language'),
    maxIterations: read.number('max-iterations', {min: 1, max: 20, integer: true}) ?? 5,
    strict: given.switches.has('strict'),
    healing: !given.switches.has('no-healing'),
    healers: chooseHealers(read.text('healer'), models, offline),
    ...models,
    limits,
    stdinFile: read.text('stdin'),
    expectFile: read.text('expect'),
    check: read.text('check'),
    casesDirectory: read.text('cases'),
    env: Object.fromEntries((given.values.get('env') ?? []).map(parseEnv)),
    extraFiles: given.values.get('file') ?? [],
    entry: read.text('entry'),
    engine: read.choice('engine', ['auto', 'docker', 'podman', 'embedded']) ?? 'auto',
    runtime: read.text('runtime'),
    dockerSocket: env['YUUBOX_DOCKER_SOCKET'] || null,
    display: chooseDisplay(given),
    destination: chooseDestination(given),
  };
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

type Reader = ReturnType<typeof reader>;

/** Reads single settings, flag first, then environment. */
function reader({values}: Arguments, env: Environment) {
  const find = (flag: OptionName) => {
    const option: Option | undefined = options.find(candidate => candidate.flag === flag);
    const text = values.get(flag)?.[0];
    if (text !== undefined) return {text, from: `--${flag}`};
    const variable = option?.env ? env[option.env] : undefined;
    return variable && option?.env ? {text: variable, from: option.env} : null;
  };
  return {
    text: (flag: OptionName) => find(flag)?.text ?? null,
    number(flag: OptionName, {min, max, integer}: Range): number | null {
      const found = find(flag);
      if (!found) return null;
      const value = Number(found.text);
      const fits = found.text.trim() !== '' && value >= min && value <= max;
      if (fits && (!integer || Number.isInteger(value))) return value;
      const kind = integer ? 'a whole number' : 'a number';
      throw new InvalidInput(
        `${found.from} is ${JSON.stringify(found.text)}; it must be ${kind} from ${min} to ${max}.`,
      );
    },
    choice<T extends string>(flag: OptionName, allowed: readonly T[]): T | null {
      const found = find(flag);
      if (!found) return null;
      const value = allowed.find(name => name === found.text);
      if (value !== undefined) return value;
      throw unknownName(found.from, found.text, allowed);
    },
  };
}

function unknownName(from: string, text: string, allowed: readonly string[]): InvalidInput {
  const hint = didYouMean(text, allowed);
  return new InvalidInput(
    `${from} is ${JSON.stringify(text)}; it must be one of ${allowed.join(', ')}.` +
      (hint ? ` Did you mean ${hint}?` : ''),
  );
}

function readLimits(read: Reader): Partial<Limits> {
  const limits = {
    timeoutS: read.number('timeout', limitRanges.timeoutS),
    memoryMb: read.number('memory', limitRanges.memoryMb),
    cpus: read.number('cpus', limitRanges.cpus),
    diskMb: read.number('disk', limitRanges.diskMb),
    pids: read.number('pids', limitRanges.pids),
    network: read.choice('network', ['none', 'bridge']),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== null));
}

/**
 * `--api-url` and `--model` are those of chat, unless only yuuki is asked for. YUUKI_API_URL is nearer to yuuki than
 * YUUBOX_API_URL, and `--model` is yuuki's where there is no chat.
 */
function readModels(
  given: Arguments,
  read: Reader,
  env: Environment,
): Pick<Settings, 'yuuki' | 'chat'> {
  const model = read.text('model');
  const url = read.text('api-url');
  const asked = splitNames(read.text('healer') ?? '');
  const isYuuki = asked.includes('yuuki') && !asked.includes('chat');
  const yuukiUrl = isYuuki
    ? given.values.get('api-url')?.[0] || env['YUUKI_API_URL'] || url
    : env['YUUKI_API_URL'];
  const hasChat = url !== null && !isYuuki;
  return {
    yuuki: yuukiUrl
      ? {
          baseUrl: checkUrl('The address of yuuki', yuukiUrl),
          model: hasChat ? null : model,
          apiKey: null,
        }
      : null,
    chat: hasChat
      ? {baseUrl: checkUrl('The address of chat', url), model, apiKey: apiKeyFor(url, env)}
      : null,
  };
}

const splitNames = (text: string) => text.split(',').map(name => name.trim());

function checkUrl(from: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return text;
  throw new InvalidInput(
    `${from} is ${JSON.stringify(text)}; it must be an address such as http://127.0.0.1:8080.`,
  );
}

/** A key goes only to the service that it belongs to. */
function apiKeyFor(url: string, env: Environment): string | null {
  if (env['YUUBOX_API_KEY']) return env['YUUBOX_API_KEY'];
  return new URL(url).hostname === 'api.openai.com' ? (env['OPENAI_API_KEY'] ?? null) : null;
}

/** Where the user learns to configure a healer that was asked for by name. */
const howToConfigure = {
  yuuki: 'Set YUUKI_API_URL to the address of a Yuuki server.',
  chat: 'Set --api-url (or YUUBOX_API_URL) and --model to those of a chat model.',
};

function chooseHealers(
  asked: string | null,
  models: Pick<Settings, 'yuuki' | 'chat'>,
  offline: boolean,
): HealerName[] {
  const names: readonly HealerName[] = ['offline', 'yuuki', 'chat'];
  if (asked === null) {
    return names.filter(name => name === 'offline' || (!offline && models[name] !== null));
  }
  // Once each: a healer that is asked twice would only agree with itself.
  return [...new Set(splitNames(asked))].map(text => {
    const name = names.find(known => known === text);
    if (!name) throw unknownName('--healer', text, names);
    if (name === 'offline') return name;
    if (offline)
      throw new InvalidInput(`--offline forbids the healer ${name}; leave one of them out.`);
    if (!models[name]) {
      throw new InvalidInput(`The healer ${name} is not configured. ${howToConfigure[name]}`);
    }
    return name;
  });
}

function parseEnv(text: string): [string, string] {
  const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined && !value.includes('\u0000')) return [name, value];
  throw new InvalidInput(`--env is ${JSON.stringify(text)}; it must be NAME=VALUE.`);
}

function chooseDisplay({switches}: Arguments): Display | null {
  const asked = (['json', 'events', 'patch', 'plain'] as const).filter(name => switches.has(name));
  const [display, other] = asked;
  if (other) throw new InvalidInput(`--${display} and --${other} exclude each other; give one.`);
  return display ?? (switches.has('yes') ? 'plain' : null);
}

function chooseDestination({switches, values}: Arguments): Destination {
  const path = values.get('output')?.[0];
  if (path === undefined) return {kind: switches.has('write') ? 'in-place' : 'nowhere'};
  if (switches.has('write')) {
    throw new InvalidInput('--write and --output exclude each other; give one.');
  }
  return {kind: 'file', path};
}
