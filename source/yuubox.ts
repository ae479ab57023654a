import {InvalidInput} from './errors.ts';
import {type Expectations, nothingExpected} from './expectations/expectations.ts';
import {inlineExpectation} from './expectations/inline.ts';
import type {Healer} from './healers/healer.ts';
import {offlineHealer} from './healers/offline.ts';
import {languageNamed} from './languages/index.ts';
import type {Language} from './languages/language.ts';
import type {Program} from './program.ts';
import type {EngineName} from './sandbox/engine.ts';
import {type Limits, resolveLimits} from './sandbox/limits.ts';
import {selectEngine} from './sandbox/select-engine.ts';
import type {SessionEvent} from './session/events.ts';
import {type Execution, summariseExecution} from './session/execution.ts';
import {Session} from './session/session.ts';

/** Sandboxes that wait for the next call: whoever runs one program mostly runs another. */
const spareSandboxes = 2;

export interface YuuBoxOptions {
  /** Attempts at most, the first run included: 1–20, default 5. */
  readonly maxIterations?: number;
  /** Default `auto`: Docker, else Podman, else embedded. */
  readonly engine?: 'auto' | EngineName;
  /** Name of an OCI runtime that the container engine knows, such as `runsc`; default its own. */
  readonly runtime?: string;
  /** In order of trust; default `['offline']`. Any object with `name`, `sendsTo` and `suggest` is a healer. */
  readonly healers?: readonly (Healer | 'offline')[];
  readonly limits?: Partial<Limits>;
  /** Whether what a tool of the language only warns about is healed as an error. Default: no. */
  readonly strict?: boolean;
}

export interface ExecuteOptions {
  readonly limits?: Partial<Limits>;
  readonly stdin?: string | Uint8Array;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What the program must do besides ending with 0; its source can say so too, see `inlineExpectation`. */
  readonly expectations?: Partial<Expectations>;
  /** Further files, by their path relative to the program. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Is given each event before anybody sees it, to keep it; by itself, the library saves nothing. Must not throw. */
  readonly record?: (event: SessionEvent) => void;
  /** Aborting it kills what runs and ends the session; the status of what ran is then `cancelled`. */
  readonly signal?: AbortSignal;
}

/**
 * Runs and heals programs. Holds an engine from the first use until it is disposed.
 * @example
 * await using box = new YuuBox({maxIterations: 5});
 * const {success, stdout, finalCode} = await box.execute('prin("hello")', 'python');
 */
export class YuuBox implements AsyncDisposable {
  readonly #options: YuuBoxOptions;
  /** By the image that a language needs, since `auto` depends on which are there. */
  readonly #engines = new Map<string, ReturnType<typeof selectEngine>>();

  /** @throws {InvalidInput} for options out of range. */
  constructor(options: YuuBoxOptions = {}) {
    const {maxIterations = 5} = options;
    if (!Number.isInteger(maxIterations) || maxIterations < 1 || maxIterations > 20) {
      throw new InvalidInput(
        `maxIterations is ${maxIterations}; it must be a whole number from 1 to 20.`,
      );
    }
    resolveLimits(options.limits);
    this.#options = options;
  }

  /**
   * Runs a program and heals it with every proven fix that may be accepted without asking. A program that still
   * fails is a result, not an exception.
   * @param language name or alias, such as `python` or `js`.
   * @throws {InvalidInput} for a program or options that cannot be used.
   * @throws {EngineUnavailable} when no engine answers; {ImageMissing} when its image cannot be made.
   */
  async execute(code: string, language: string, options: ExecuteOptions = {}): Promise<Execution> {
    const session = await this.#open(code, language, options, 'auto');
    await session.run(options.signal);
    return summariseExecution(session.state);
  }

  /**
   * A session in which you decide: iterate over its events and answer with `session.command(…)`. It waits for your
   * decisions until it runs, or until you leave: by that command, by the signal, or by ending the iteration.
   * @throws as `execute`.
   */
  async session(code: string, language: string, options: ExecuteOptions = {}): Promise<Session> {
    const session = await this.#open(code, language, options, 'user');
    const {signal} = options;
    const leave = () => session.command({kind: 'leave'});
    const release = () => signal?.removeEventListener('abort', leave);
    signal?.addEventListener('abort', leave);
    if (signal?.aborted) leave();
    void session.finished.then(release, release);
    return session;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const selected = await Promise.allSettled(this.#engines.values());
    this.#engines.clear();
    await Promise.all(
      selected.map(async choice => {
        if (choice.status === 'fulfilled') await choice.value.engine[Symbol.asyncDispose]();
      }),
    );
  }

  async #open(
    code: string,
    languageName: string,
    options: ExecuteOptions,
    decisions: 'auto' | 'user',
  ): Promise<Session> {
    const language = languageNamed(languageName);
    if (code.trim() === '') throw new InvalidInput('The code is empty; there is nothing to run.');
    const limits = resolveLimits({...language.limits, ...this.#options.limits, ...options.limits});
    const {engine, notices} = await this.#engineFor(language);
    const {maxIterations = 5, healers = ['offline'], strict = false} = this.#options;
    const expectations = {
      ...nothingExpected,
      stdout: inlineExpectation(code),
      ...options.expectations,
    };
    return new Session(makeProgram(code, language, options), {
      engine,
      language,
      limits,
      strict,
      expectations,
      maxIterations,
      decisions,
      notices,
      spareSandboxes,
      ...(options.record && {record: options.record}),
      healers: healers.map(healer => (healer === 'offline' ? offlineHealer : healer)),
    });
  }

  #engineFor({image, interpreter}: Language): ReturnType<typeof selectEngine> {
    const selected =
      this.#engines.get(image) ??
      selectEngine(this.#options.engine ?? 'auto', {
        environment: {image, interpreter},
        runtime: this.#options.runtime,
      });
    this.#engines.set(image, selected);
    // A daemon that is down now may be up at the next call.
    selected.catch(() => this.#engines.delete(image));
    return selected;
  }
}

function makeProgram(source: string, language: Language, options: ExecuteOptions): Program {
  const {stdin, args = [], env = {}, files = {}} = options;
  return {
    language: language.name,
    entry: `program${language.extensions[0] ?? ''}`,
    source,
    files: Object.entries(files).map(([path, content]) => ({path, content: toBytes(content)})),
    args,
    env,
    stdin: stdin === undefined ? null : toBytes(stdin),
  };
}

const toBytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
