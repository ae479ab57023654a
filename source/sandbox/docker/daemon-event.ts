import {bytesText, type Progress, type ProgressPart, withPart} from '../progress.ts';

/** One line of what the daemon tells of a pull, a build or an import; every field may be missing. */
export interface DaemonEvent {
  readonly id?: string;
  readonly status?: string;
  readonly progressDetail?: {readonly current?: number; readonly total?: number};
  readonly stream?: string;
  readonly error?: string;
}

/** Progress after one more event. Pure. */
export function foldEvent(progress: Progress, event: DaemonEvent): Progress {
  const {id, status, stream} = event;
  if (stream !== undefined) return foldBuildLine(progress, stream.trim());
  if (status === undefined) return progress;
  const state = layerStates[status];
  if (id === undefined || state === undefined) return {...progress, message: status};
  return foldLayer(progress, id, state, event.progressDetail ?? {});
}

/** What the daemon says of a layer, in our words. */
const layerStates: Readonly<Record<string, string>> = {
  'Pulling fs layer': 'waiting',
  Waiting: 'waiting',
  Downloading: 'downloading',
  'Verifying Checksum': 'checking',
  'Download complete': 'downloaded',
  Extracting: 'unpacking',
  'Pull complete': 'done',
  'Already exists': 'already here',
};

const ended = new Set(['downloaded', 'done', 'already here']);

function foldLayer(
  progress: Progress,
  id: string,
  state: string,
  {current, total}: {readonly current?: number; readonly total?: number},
): Progress {
  const name = `layer ${id}`;
  const before = progress.parts.find(part => part.name === name);
  // Some events hold no figures, and some a total of -1 for one that the registry does not tell.
  const size = total !== undefined && total > 0 ? total : (before?.total ?? null);
  const done = ended.has(state) ? (size ?? before?.done ?? 0) : (current ?? 0);
  const part: ProgressPart = {name, state, done, total: size, unit: 'bytes'};
  const next = withPart(progress, part);
  if (!ended.has(state) || before?.state === state) return next;
  return {...next, message: `${name}: ${state}${done > 0 ? `, ${bytesText(done)}` : ''}`};
}

function foldBuildLine(progress: Progress, line: string): Progress {
  const [, number, count, instruction] = /^Step (\d+)\/(\d+) : (.*)/s.exec(line) ?? [];
  const before = progress.parts.find(({name}) => name === 'steps');
  if (instruction !== undefined) {
    const part = {name: 'steps', state: '', done: Number(number) - 1, total: Number(count)};
    const message = `step ${number}/${count}: ${shorten(instruction)}`;
    return {...withPart(progress, {...part, unit: 'steps'}), message};
  }
  // A layer's id, or a container's that comes and goes.
  if (line === '' || /^(?:---> |Removing intermediate container )/.test(line)) return progress;
  const built = before?.total && line.startsWith('Successfully built');
  const next = built ? withPart(progress, {...before, done: before.total}) : progress;
  return {...next, message: line.split('\n').at(-1) ?? line};
}

/** An instruction can be a whole script. */
function shorten(instruction: string): string {
  const words = instruction.replaceAll(/\s+/g, ' ');
  return words.length > 70 ? `${words.slice(0, 69)}…` : words;
}
