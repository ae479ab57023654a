import {join} from 'node:path';
import {timeProcess} from '../sandbox/contenders/time-process.ts';
import {makeRow, type Row} from '../sandbox/row.ts';
import {timeHunks} from './every-line.ts';
import {idleCpu, timeUntilShown} from './in-terminal.ts';

export interface Means {
  readonly root: string;
  /** The file of a program that measures from inside. */
  readonly inside: (name: string) => string;
  readonly rounds: number;
  readonly keys: number;
}

const node = process.execPath;
const flood = 100_000_000;
/** More than a screen holds, and next to nothing. */
const little = 20_000;

/** The budgets of the screen, each beside what it is held against in the same round. */
export const measures: Readonly<Record<string, (means: Means) => Promise<readonly Row[]>>> = {
  async start({root, inside, rounds}) {
    const cli = join(root, 'dist', 'cli.js');
    const [version, help, nothing]: number[][] = [[], [], []];
    const [frame, hello]: number[][] = [[], []];
    const session = `${node} ${cli} ${join(root, 'examples', 'greet.py')} --engine embedded`;
    for (let round = 0; round < rounds; round += 1) {
      nothing?.push((await timeProcess([node, '-e', '0'])).ms);
      version?.push((await timeProcess([node, cli, '--version'])).ms);
      help?.push((await timeProcess([node, cli, '--help'])).ms);
      hello?.push(await timeUntilShown(`${node} ${inside('hello')}`, 'the first frame'));
      frame?.push(await timeUntilShown(session, 'prin'));
    }
    const ofNode = {name: 'node -e 0', samples: nothing ?? []};
    const twice = {kind: 'at most', of: 'ratio', value: 2} as const;
    return [
      makeRow({what: '--version', unit: 'ms', goal: twice, ours: version ?? [], baseline: ofNode}),
      makeRow({what: '--help', unit: 'ms', goal: twice, ours: help ?? [], baseline: ofNode}),
      makeRow({
        what: 'start → code on screen',
        unit: 'ms',
        goal: {kind: 'at most', of: 'p50', value: 350},
        ours: frame ?? [],
        baseline: {name: 'Ink alone', samples: hello ?? []},
      }),
    ];
  },

  async keys({inside, keys}) {
    const [much, few, whole] = [
      await pressed(inside, flood, keys, true),
      await pressed(inside, little, keys, true),
      await pressed(inside, little, keys, false),
    ];
    const rows = (['line', 'page', 'search'] as const).flatMap(kind => [
      makeRow({
        what: `key → frame, ${kind}, 100 MB behind it`,
        unit: 'ms',
        goal: {kind: 'at most', of: 'p95', value: 33},
        ours: much[kind].ms,
        baseline: {name: '20 kB', samples: few[kind].ms},
      }),
      makeRow({
        what: `key → frame, ${kind}, processor time`,
        unit: 'ms',
        goal: null,
        ours: much[kind].cpuMs,
        baseline: {name: '20 kB', samples: few[kind].cpuMs},
      }),
    ]);
    const bytes = makeRow({
      what: 'bytes written, key that moves a mark',
      unit: 'bytes',
      goal: null,
      ours: few.search.bytes,
      baseline: {name: 'not incremental', samples: whole.search.bytes},
    });
    return [...rows, bytes];
  },

  async hunks({rounds}) {
    const {all, one} = timeHunks(rounds);
    return [
      makeRow({
        what: 'hunks of 4000 lines, all changed',
        unit: 'ms',
        goal: {kind: 'at most', of: 'p50', value: 33},
        ours: all,
        baseline: {name: 'one of them', samples: one},
      }),
    ];
  },

  async memory({inside, rounds}) {
    const [ours, empty]: number[][] = [[], []];
    for (let round = 0; round < Math.min(rounds, 5); round += 1) {
      const before = await json<Memory>([node, inside('memory'), '0']);
      const after = await json<Memory>([node, inside('memory'), String(flood)]);
      ours?.push(after.rssMb - before.rssMb);
      empty?.push(before.rssMb);
    }
    return [
      makeRow({
        what: 'memory more after 100 MB of output',
        unit: 'MB',
        goal: {kind: 'at most', of: 'p50', value: 150},
        ours: ours ?? [],
        baseline: {name: 'all of it without output', samples: empty ?? []},
      }),
    ];
  },

  async idle({root, rounds}) {
    const program = join(root, 'examples', 'greet.py');
    const session = `${node} ${join(root, 'dist', 'cli.js')} ${program} --engine embedded`;
    const [ours, asleep]: number[][] = [[], []];
    for (let round = 0; round < Math.min(rounds, 3); round += 1) {
      ours?.push(await idleCpu(session, 12_000, 5000));
      asleep?.push(await idleCpu(`${node} -e 'setTimeout(()=>{},60000)'`, 1000, 5000));
    }
    return [
      makeRow({
        what: 'processor while nothing happens',
        unit: '%',
        goal: {kind: 'at most', of: 'p50', value: 1},
        ours: ours ?? [],
        baseline: {name: 'node asleep', samples: asleep ?? []},
      }),
    ];
  },
};

interface Memory {
  readonly rssMb: number;
}

type Pressed = Readonly<
  Record<'line' | 'page' | 'search', Readonly<Record<'ms' | 'cpuMs' | 'bytes', readonly number[]>>>
>;

async function pressed(
  inside: Means['inside'],
  bytes: number,
  keys: number,
  incremental: boolean,
): Promise<Pressed> {
  const words = [String(bytes), String(keys), incremental ? 'yes' : 'no'];
  return json<Pressed>([node, inside('keys'), ...words]);
}

/** The last line that a program prints, which is ours: its format is known. */
async function json<T>(command: readonly string[]): Promise<T> {
  const {stdout} = await timeProcess(command);
  const text = stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1);
  return JSON.parse(text) as T;
}
