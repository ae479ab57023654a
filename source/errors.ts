/**
 * The errors that a person can meet. Each message names the thing, says what was expected and what to do
 * next. A program that fails is never one of these: it is a `Result`.
 */
export abstract class YuuBoxError extends Error {
  /** The process exit code that the command line gives for it. */
  abstract readonly exitCode: number;
  override get name(): string {
    return this.constructor.name;
  }
}

/** Wrong usage, or a program or setting that cannot be used. */
export class InvalidInput extends YuuBoxError {
  readonly exitCode = 2;
}

/** No engine answers, or the one that was asked for does not. */
export class EngineUnavailable extends YuuBoxError {
  readonly exitCode = 3;
}

/** The image of a language is not there and could not be made. */
export class ImageMissing extends YuuBoxError {
  readonly exitCode = 3;
}

/** A healer could not answer: down, slow, refused, or its answer held no code. */
export class HealerUnavailable extends YuuBoxError {
  readonly exitCode = 1;
}

/** Saved sessions cannot be read or written. A session that runs goes on without being saved. */
export class StoreUnavailable extends YuuBoxError {
  readonly exitCode = 2;
  /** Path of the database when it is damaged, else null. */
  readonly damaged: string | null;

  constructor(message: string, {damaged = null}: {readonly damaged?: string | null} = {}) {
    super(message);
    this.damaged = damaged;
  }
}
