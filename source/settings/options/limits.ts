import {defaultLimits} from '../../sandbox/limits.ts';
import type {Option} from '../option.ts';
import {limit, oneOf, text} from '../value-type.ts';
import {anyone} from './file-rules.ts';

const isolation = {project: [], why: 'a project may not weaken the sandbox it runs in'} as const;

/** What it runs in, and what it may use. */
export const limitOptions = [
  {
    flag: 'timeout',
    short: 't',
    group: 'limits',
    value: 'S',
    type: limit('timeoutS'),
    env: 'YUUBOX_DEFAULT_TIMEOUT',
    file: anyone,
    default: defaultLimits.timeoutS,
    help: 'wall time of a run (1-300, default 60)',
  },
  {
    flag: 'memory',
    short: 'm',
    group: 'limits',
    value: 'MB',
    type: limit('memoryMb'),
    env: 'YUUBOX_DEFAULT_MEMORY',
    file: anyone,
    default: defaultLimits.memoryMb,
    help: 'memory of a run (64-2048, default 256)',
  },
  {
    flag: 'cpus',
    group: 'limits',
    value: 'N',
    type: limit('cpus'),
    file: anyone,
    default: defaultLimits.cpus,
    help: 'processors of a run (0.1-4, default 1)',
  },
  {
    flag: 'disk',
    group: 'limits',
    value: 'MB',
    type: limit('diskMb'),
    file: anyone,
    default: defaultLimits.diskMb,
    help: 'writable /tmp of a run (1-1024, default 100)',
  },
  {
    flag: 'pids',
    group: 'limits',
    value: 'N',
    type: limit('pids'),
    file: anyone,
    default: defaultLimits.pids,
    help: 'processes of a run (16-512, default 64)',
  },
  {
    flag: 'network',
    group: 'limits',
    value: 'NAME',
    type: oneOf('none', 'bridge'),
    file: isolation,
    default: defaultLimits.network,
    help: 'none or bridge (default none)',
  },
  {
    flag: 'engine',
    group: 'limits',
    value: 'NAME',
    type: oneOf('auto', 'docker', 'podman', 'embedded'),
    env: 'YUUBOX_ENGINE',
    file: {
      project: ['docker', 'podman'],
      why: 'a project may not choose to run outside of a container',
    },
    default: 'auto',
    help: 'auto, docker, podman or embedded (default auto)',
  },
  {
    flag: 'runtime',
    group: 'limits',
    value: 'NAME',
    type: text,
    env: 'YUUBOX_RUNTIME',
    file: isolation,
    help: 'OCI runtime of the containers, such as runsc',
  },
] as const satisfies readonly Option[];
