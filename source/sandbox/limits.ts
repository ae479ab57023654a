import {InvalidInput} from '../errors.ts';

/** What one attempt may use. */
export interface Limits {
  readonly memoryMb: number;
  readonly cpus: number;
  /** Wall time in seconds. */
  readonly timeoutS: number;
  readonly pids: number;
  /** Writable disk (`/tmp`) in MB. */
  readonly diskMb: number;
  readonly network: 'none' | 'bridge';
  /** Bytes kept of each output stream; the middle of a longer one is counted and dropped. */
  readonly outputKeptBytes: number;
  /** Bytes of one stream after which the program is stopped with the status `output-limit`. */
  readonly outputMaxBytes: number;
}

export const defaultLimits: Limits = {
  memoryMb: 256,
  cpus: 1,
  timeoutS: 60,
  pids: 64,
  diskMb: 100,
  network: 'none',
  outputKeptBytes: 10_000_000,
  outputMaxBytes: 4_000_000_000,
};

interface Range {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  readonly unit: string;
}

/** The limits that a user can set, each with the range in which it makes sense. */
export const limitRanges = {
  memoryMb: {min: 64, max: 2048, integer: true, unit: 'MB'},
  cpus: {min: 0.1, max: 4, integer: false, unit: 'CPUs'},
  timeoutS: {min: 1, max: 300, integer: false, unit: 's'},
  pids: {min: 16, max: 512, integer: true, unit: 'processes'},
  diskMb: {min: 1, max: 1024, integer: true, unit: 'MB'},
} as const satisfies Record<string, Range>;

/**
 * Default limits with `overrides` laid over them.
 * @throws {InvalidInput} naming the limit, its value and its range, when one is out of range.
 */
export function resolveLimits(overrides: Partial<Limits> = {}): Limits {
  const limits = {...defaultLimits, ...overrides};
  for (const [name, range] of Object.entries(limitRanges)) {
    const value = limits[name as keyof typeof limitRanges];
    const fits = Number.isFinite(value) && value >= range.min && value <= range.max;
    if (!fits || (range.integer && !Number.isInteger(value))) {
      const kind = range.integer ? 'a whole number' : 'a number';
      throw new InvalidInput(
        `${name} is ${value}; it must be ${kind} of ${range.unit} from ${range.min} to ${range.max}.`,
      );
    }
  }
  if (limits.network !== 'none' && limits.network !== 'bridge') {
    throw new InvalidInput(`network is ${String(limits.network)}; it must be none or bridge.`);
  }
  return limits;
}
