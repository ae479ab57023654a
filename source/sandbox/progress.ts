/** How far one long piece of work is, such as the pull of an image. */
export interface Progress {
  /** What is done, such as `Pulling python:3.14-slim`. */
  readonly task: string;
  /** The newest thing that was finished or begun in it; null before the first. */
  readonly message: string | null;
  /** What of it can be measured, in the order in which it began: the layers of a pull, the steps of a build. */
  readonly parts: readonly ProgressPart[];
}

export interface ProgressPart {
  readonly name: string;
  /** In a word, such as `downloading`. */
  readonly state: string;
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
  readonly unit: 'bytes' | 'steps';
}

/** Nothing of it is done yet. */
export function startProgress(task: string): Progress {
  return {task, message: null, parts: []};
}

/** Progress with a part in place of the one of the same name, or at the end. */
export function withPart(progress: Progress, part: ProgressPart): Progress {
  const {parts} = progress;
  const at = parts.findIndex(({name}) => name === part.name);
  return {...progress, parts: at < 0 ? [...parts, part] : parts.with(at, part)};
}

/** A number of bytes as people say it: `29.8 MB`. */
export function bytesText(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
