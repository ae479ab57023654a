import {InvalidInput} from '../errors.ts';
import {keepsAssertions} from '../expectations/assertions.ts';
import {type Expectations, nothingExpected} from '../expectations/expectations.ts';
import type {Run} from '../healers/judge.ts';
import {withCheck} from '../languages/check-job.ts';
import type {Language} from '../languages/language.ts';
import {makeJob, makeWarningsJob} from '../languages/make-job.ts';
import type {Report} from '../languages/report.ts';
import type {SyntaxVerdict} from '../languages/syntax-search.ts';
import type {Program} from '../program.ts';
import type {Engine, Job, RunOptions} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import {type Result, textOf} from '../sandbox/result.ts';
import {analyse} from './analyse.ts';
import {checkSyntax} from './check-syntax.ts';
import {prove} from './prove.ts';
import {ReadableOutput, readableStream} from './readable-output.ts';
import type {Launched} from './stage.ts';

export interface RunnerOptions {
  readonly engine: Engine;
  readonly language: Language;
  readonly limits: Limits;
  /** Whether what a tool of the language only warns about counts as an error. Default: no. */
  readonly strict?: boolean;
  /** What the program must do besides ending with 0. Default: nothing. */
  readonly expectations?: Expectations;
}

/** @throws {InvalidInput} for a check on an engine that cannot run one. */
export function refuseCheck({name}: Engine, {check}: Expectations): void {
  if (check === null || name !== 'embedded') return;
  throw new InvalidInput(
    'A check is a shell command, and the embedded engine has no shell; use Docker or Podman (--engine docker).',
  );
}

type Ran = Pick<Run, 'result' | 'report'>;

/** Runs versions of one program's entry, all under the same limits, stdin and arguments. */
export class Runner {
  readonly #program: Program;
  readonly #engine: Engine;
  readonly #language: Language;
  readonly #limits: Limits;
  readonly #strict: boolean;
  readonly #expectations: Expectations;
  #toolVersion: string | null = null;
  /** Whether sandboxes wait. */
  #isWarm = false;

  constructor(program: Program, options: RunnerOptions) {
    const {engine, language, limits, strict = false, expectations = nothingExpected} = options;
    this.#program = program;
    this.#engine = engine;
    this.#language = language;
    this.#limits = limits;
    this.#strict = strict;
    this.#expectations = expectations;
  }

  /** Runs `source` in a sandbox of its own, reads the error out of it, and holds it to what is expected. */
  async run(source: string, options: RunOptions): Promise<Run> {
    const ran = await this.#runOnce(this.#job(source), source, options);
    if (ran.result.status !== 'ok') return {...ran, source, proof: null};
    const {signal} = options;
    const proven = await prove(ran.result, this.#expectations, {
      runWith: stdin => this.#runOnce({...this.#job(source), stdin}, source, {signal}),
      runCheck: command => this.#check(source, command, signal),
    });
    if (proven.proof.of > 0) return {...ran, ...proven, source};
    // Then what the program says about itself is all that is expected.
    const keeps = keepsAssertions(this.#program.source, source);
    return {...ran, source, proof: keeps ? {passed: 1, of: 1} : null};
  }

  async #check(source: string, command: string, signal: AbortSignal | undefined): Promise<Result> {
    refuseCheck(this.#engine, this.#expectations);
    return this.#engine.run(withCheck(this.#job(source), command), {signal});
  }

  async #runOnce(job: Job, source: string, options: RunOptions): Promise<Ran> {
    const {readableLine, machineLines} = this.#language;
    if (!readableLine) return this.#analysed(source, await this.#engine.run(job, options));
    const show = (chunk: Uint8Array) => options.onOutput?.('stderr', chunk);
    const stderr = new ReadableOutput(readableLine, show, machineLines);
    const result = await this.#engine.run(job, {
      ...options,
      onOutput: (stream, chunk) =>
        stream === 'stderr' ? stderr.write(chunk) : options.onOutput?.(stream, chunk),
    });
    stderr.finish();
    const {report} = this.#analysed(source, result);
    const shown = {...result, stderr: readableStream(result.stderr, readableLine, machineLines)};
    return {result: shown, report};
  }

  /**
   * What a tool of the language warns about in a program that has run; null when there is nothing, or nobody to
   * ask. Where it has printed its warnings in that run, it is only asked when something was printed.
   */
  async findWarnings({source, result}: Run, signal: AbortSignal): Promise<Report | null> {
    const {printsWarnings = false} = this.#language;
    const hasCompiler = this.#engine.name !== 'embedded';
    if (this.#strict || !hasCompiler || (printsWarnings && result.stderr.head.length === 0))
      return null;
    const job = makeWarningsJob(this.#language, {...this.#program, source}, this.#limits);
    if (!job) return null;
    const {status, ...seen} = await this.#engine.run(job, {signal});
    if (status !== 'compile-error') return null;
    return this.#analysed(source, {...seen, status}).report;
  }

  /** Checks versions of the entry without running them: a verdict for each, in their order. */
  checkSyntax(versions: readonly string[], signal: AbortSignal): Promise<readonly SyntaxVerdict[]> {
    const means = {engine: this.#engine, language: this.#language, limits: this.#limits};
    return checkSyntax(means, this.#program, versions, signal);
  }

  #analysed(source: string, result: Result): Ran {
    return {result, report: analyse(result, this.#language, this.#program.entry, source)};
  }

  /** How a source is run. */
  launch(source: string): Launched {
    const {environment, compile = null, argv} = this.#job(source);
    return {image: environment.image, compile, argv};
  }

  /** What runs the program, as it names itself; null unless `askVersion` was told. */
  get toolVersion(): string | null {
    return this.#toolVersion;
  }

  /** Has the language's tool name itself, in a sandbox of its own. */
  async askVersion(signal: AbortSignal): Promise<void> {
    if (this.#engine.name === 'embedded') return;
    const job = {...this.#job(''), compile: null, argv: this.#language.version, args: []};
    const {status, stdout} = await this.#engine.run({...job, headStart: false}, {signal});
    if (status === 'ok') this.#toolVersion = textOf(stdout).trim().split('\n')[0] || null;
  }

  /** Has `count` sandboxes wait for the versions to come, in the background; with 0 they are let go. */
  warm(source: string, count: number): void {
    if (count > 0 || this.#isWarm) this.#engine.warm(this.#job(source), count);
    this.#isWarm = count > 0;
  }

  /** How many versions can be tried side by side. */
  parallelism(): Promise<number> {
    return this.#engine.parallelism(this.#limits);
  }

  #job(source: string): Job {
    return makeJob(this.#language, {...this.#program, source}, this.#limits, this.#strict);
  }
}
