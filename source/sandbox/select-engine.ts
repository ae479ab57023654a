import {EngineUnavailable, ImageMissing, InvalidInput} from '../errors.ts';
import type {Engine, EngineName, Environment, PrepareOptions} from './engine.ts';
import type {EngineOptions} from './docker/docker-engine.ts';
import {FallbackEngine, type FindNext} from './fallback-engine.ts';

export interface SelectOptions extends EngineOptions, PrepareOptions {
  /** What will run; with it, an engine is taken only when it can run that. */
  readonly environment?: Environment | undefined;
}

export interface Selection {
  readonly engine: Engine;
  /** Sentences for the user about a choice that is not the first one. */
  readonly notices: readonly string[];
}

/**
 * The engine of that name, or for `auto` the first that can do the work: Docker, Podman, the embedded one.
 * An image that `environment` needs is pulled on the way.
 * @throws {EngineUnavailable} saying what was tried, why it failed and what to do.
 * @throws {ImageMissing} with the command that makes the image.
 * @throws {InvalidInput} for a runtime that the engine does not know.
 */
export async function selectEngine(
  choice: 'auto' | EngineName,
  options: SelectOptions = {},
): Promise<Selection> {
  if (choice === 'auto') return firstThatWorks(candidates(options), [], options, connectReady);
  return {engine: await connectReady(choice, options), notices: []};
}

/**
 * As `selectEngine`, but an image that is missing is made only when the engine is prepared, which the caller does
 * and shows. For `auto` the next engine that can do the work takes over when that fails.
 * @throws {EngineUnavailable} and {InvalidInput} as `selectEngine` does.
 */
export async function openEngine(
  choice: 'auto' | EngineName,
  options: SelectOptions = {},
): Promise<Selection> {
  if (choice !== 'auto') return {engine: await connect(choice, options), notices: []};
  const names = candidates(options);
  const problems: Problem[] = [];
  const selection = await firstThatWorks(names, problems, options, connect);
  const others = names.slice(problems.length + 1);
  if (others.length === 0) return selection;
  const findNext: FindNext = (problem, preparing) => {
    const all = [...problems, problem];
    return firstThatWorks(others, all, {...options, ...preparing}, connectReady);
  };
  return {...selection, engine: new FallbackEngine(selection.engine, findNext)};
}

type Problem = EngineUnavailable | ImageMissing;

/** Whoever asks for a runtime is not served without one. */
function candidates({runtime}: SelectOptions): readonly EngineName[] {
  return runtime ? ['docker', 'podman'] : ['docker', 'podman', 'embedded'];
}

/** @param problems those of the engines before; each that is met is added. */
async function firstThatWorks(
  names: readonly EngineName[],
  problems: Problem[],
  options: SelectOptions,
  connecting: typeof connect,
): Promise<Selection> {
  for (const name of names) {
    try {
      const engine = await connecting(name, options);
      return {engine, notices: noticesFor(engine, problems)};
    } catch (error) {
      if (!(error instanceof EngineUnavailable || error instanceof ImageMissing)) throw error;
      problems.push(error);
    }
  }
  // Nothing works. An image that can be made is the shortest way out.
  const missing = problems.find(problem => problem instanceof ImageMissing);
  throw missing ?? new EngineUnavailable(problems.map(problem => problem.message).join('\n'));
}

async function connect(name: EngineName, options: SelectOptions): Promise<Engine> {
  const engine = await open(name, options);
  const {environment} = options;
  if (!environment) return engine;
  try {
    if (!engine.supports(environment)) {
      throw new EngineUnavailable(
        `The ${name} engine has no ${environment.image}. Start Docker (on Linux: sudo systemctl start docker).`,
      );
    }
    return engine;
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    throw error;
  }
}

async function connectReady(name: EngineName, options: SelectOptions): Promise<Engine> {
  const engine = await connect(name, options);
  const {environment} = options;
  try {
    // The embedded engine can always start; it gets warm while the user reads.
    if (environment && name !== 'embedded') await engine.prepare(environment, options);
    return engine;
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    throw error;
  }
}

async function open(name: EngineName, options: EngineOptions): Promise<Engine> {
  if (name === 'embedded') {
    if (options.runtime) {
      throw new InvalidInput(
        'The embedded engine has no runtimes. Leave --runtime out, or use --engine docker.',
      );
    }
    const {createEmbeddedEngine} = await import('./embedded/embedded-engine.ts');
    return createEmbeddedEngine();
  }
  const {connectDocker, connectPodman} = await import('./docker/docker-engine.ts');
  return name === 'docker' ? connectDocker(options) : connectPodman(options);
}

function noticesFor(
  engine: Engine,
  problems: readonly (EngineUnavailable | ImageMissing)[],
): readonly string[] {
  if (problems.length === 0) return [];
  const reasons = problems.map(problem => problem.message);
  if (engine.name !== 'embedded') return [...reasons, `Programs run in ${engine.description}.`];
  const missing = problems.find(problem => problem instanceof ImageMissing);
  const why = missing ? missing.message : 'No container engine answers (yuubox doctor says why).';
  return [
    why,
    'Programs run in the embedded engine instead: a guard rail for your own code, not a wall against hostile code.',
  ];
}
