import {InvalidInput} from '../errors.ts';
import type {EngineName} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import {askedHealers, chooseHealers, type HealerFile, type HealerName} from './healers.ts';
import {type ModelLimits, type Models, readModelLimits, readModels} from './models.ts';
import type {Arguments} from './parse-arguments.ts';
import {checkAll, type Environment, type Reader, reader} from './reader.ts';
import {type Binding, bindings} from '../tui/bindings.ts';
import {rebind} from '../tui/rebind.ts';
import type {SettingsFile} from './settings-file.ts';

/** Who sees the session: a person at the screen, or one kind of text. */
export type Display = 'screen' | 'plain' | 'json' | 'events' | 'patch';

/** Where a healed program goes. */
export type Destination =
  | {readonly kind: 'nowhere'}
  | {readonly kind: 'in-place'}
  | {readonly kind: 'file'; readonly path: string};

/** How much is told on stderr: errors only, the story, or each event as well. */
export type LogLevel = 'error' | 'info' | 'debug';

/** Which sessions are kept on disk: those on the screen, unless asked otherwise. */
export type Saving = 'screen' | 'always' | 'never';

/** What is asked of `yuubox run`, checked. */
export interface Settings {
  readonly files: readonly string[];
  readonly programArgs: readonly string[];
  readonly language: string | null;
  readonly maxIterations: number;
  /** Whether warnings of the language's tools count as errors. */
  readonly strict: boolean;
  /** Whether the session screen stops before each stage. */
  readonly step: boolean;
  readonly healing: boolean;
  /** Nothing may leave this machine. */
  readonly offline: boolean;
  /** In order of trust. */
  readonly healers: readonly (HealerName | HealerFile)[];
  readonly models: Models;
  readonly modelLimits: ModelLimits;
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
  readonly logLevel: LogLevel;
  /** Which keys mean what on the screen. */
  readonly bindings: readonly Binding[];
  readonly saving: Saving;
}

/**
 * Flags, then the environment, then the settings files, then defaults.
 * @param files the nearest first.
 * @throws {InvalidInput} naming the setting, its value, where it came from and what is allowed.
 */
export function resolveSettings(
  given: Arguments,
  env: Environment,
  files: readonly SettingsFile[] = [],
): Settings {
  checkAll({given, env, files});
  const read = reader({given, env, files});
  const offline = read.isOn('offline');
  const limits = readLimits(read);
  if (offline && limits.network === 'bridge') {
    throw new InvalidInput(
      '--offline and --network bridge exclude each other; leave one of them out.',
    );
  }
  const asked = askedHealers(read.text('healer'));
  const models = readModels(asked, read);
  const healers = chooseHealers(asked, models, offline);
  return {
    files: given.files,
    programArgs: given.programArgs,
    language: read.text('language'),
    maxIterations: read.number('max-iterations') ?? 5,
    strict: read.isOn('strict'),
    step: given.switches.has('step'),
    healing: !read.isOn('no-healing'),
    offline,
    healers,
    models,
    modelLimits: readModelLimits(read, healers),
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
    dockerSocket: dockerSocket(read),
    display: chooseDisplay(given),
    destination: chooseDestination(given),
    logLevel: read.choice('log-level', ['error', 'info', 'debug']) ?? 'info',
    bindings: readBindings(files),
    saving: chooseSaving(given, read),
  };
}

function readLimits(read: Reader): Partial<Limits> {
  const limits = {
    timeoutS: read.number('timeout'),
    memoryMb: read.number('memory'),
    cpus: read.number('cpus'),
    diskMb: read.number('disk'),
    pids: read.number('pids'),
    network: read.choice('network', ['none', 'bridge']),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== null));
}

function readBindings(files: readonly SettingsFile[]): readonly Binding[] {
  const keys = files.find(file => file.keys)?.keys;
  return keys ? rebind(keys.value, keys.from) : bindings;
}

/** DOCKER_HOST is left to whoever looks for Docker, with all that belongs to it. */
function dockerSocket(read: Reader): string | null {
  const found = read.find('docker-socket');
  return found && found.from !== 'DOCKER_HOST' ? found.text : null;
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
  const unattended = display ?? (switches.has('yes') ? 'yes' : null);
  if (switches.has('step') && unattended) {
    throw new InvalidInput(
      `--step is for the session screen, and --${unattended} leaves nobody to step; give one of them.`,
    );
  }
  return unattended === 'yes' ? 'plain' : unattended;
}

function chooseDestination({switches, values}: Arguments): Destination {
  const path = values.get('output')?.[0];
  if (path === undefined) return {kind: switches.has('write') ? 'in-place' : 'nowhere'};
  if (switches.has('write')) {
    throw new InvalidInput('--write and --output exclude each other; give one.');
  }
  return {kind: 'file', path};
}

function chooseSaving({switches}: Arguments, read: Reader): Saving {
  if (switches.has('no-save')) return 'never';
  if (switches.has('save')) return 'always';
  return read.choice('saving', ['screen', 'always', 'never']) ?? 'screen';
}
