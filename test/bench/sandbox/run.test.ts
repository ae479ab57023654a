import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {expect, it} from 'vitest';
import type {Row} from '../../../bench/sandbox/row.ts';
import type {Summary} from '../../../bench/sandbox/statistics.ts';
import {daemon, describeDocker} from '../../support/docker.ts';

const script = join(import.meta.dirname, '../../../bench/sandbox/run.ts');

interface Report {
  readonly machine: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
  readonly skipped: readonly string[];
  readonly failed: readonly string[];
}

describeDocker('the benchmark of the sandbox', () => {
  it('measures every part, prints and keeps the rows, and leaves no container behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yuubox-test-'));
    const file = join(folder, 'figures.json');
    const args = ['--quick', '--runs', '1', '--language', 'python', '--strict', '--json', file];
    const {pid, code, stdout, stderr} = await run(args);
    expect(stderr.replaceAll(/^SKIPPED .*$/gm, '').trim()).toBe('');
    const report = JSON.parse(await readFile(file, 'utf8')) as Report; // As the benchmark writes it.
    await rm(folder, {recursive: true});

    const {machine, rows, skipped, failed} = report;
    expect(failed).toEqual([]);
    expect(machine).toMatchObject({node: process.version, cores: expect.any(Number)});
    const hasCli = machine['dockerCli'] !== null;
    expect(new Set(rows.map(({unit}) => unit))).toEqual(
      new Set(['ms', 'containers/s', 'MB', ...(hasCli ? ['MB/s'] : [])]),
    );
    const baselines = new Set(rows.map(({baseline}) => baseline?.name));
    for (const [name, missing] of [
      ['bare in a kept container', false],
      ['bare cycle', false],
      ['docker run', !hasCli],
      ['the host', skipped.some(what => what.startsWith('python on the host'))],
    ] as const) {
      expect([name, baselines.has(name)]).toEqual([name, !missing]);
    }
    for (const row of rows) {
      expect(stdout).toContain(row.what);
      expect(row.samples.ours).toHaveLength(row.ours.runs);
      for (const figures of [row.ours, row.baseline]) if (figures) expectOrdered(figures);
      expect(row.ratio === null).toBe(row.baseline === null);
      expect(row.reached === null).toBe(row.goal === null);
    }
    const missed = rows.filter(({reached}) => reached === false).length;
    expect(rows.some(({goal}) => goal !== null)).toBe(true);
    expect(code).toBe(missed > 0 ? 1 : 0);
    expect(await containersOf(pid)).toEqual([]);
  }, 300_000);

  it('refuses what it does not know', async () => {
    const part = await run(['--part', 'everything']);
    expect(part.code).not.toBe(0);
    expect(part.stderr).toContain(
      '--part is everything; it must be one of hello, sustained, flood.',
    );
    const runs = await run(['--runs', 'many']);
    expect(runs.code).not.toBe(0);
    expect(runs.stderr).toContain('--runs is many');
  });
});

function expectOrdered({min, p50, p95, max}: Summary): void {
  expect(min).toBeGreaterThan(0);
  expect([min, p50, p95, max]).toEqual([min, p50, p95, max].toSorted((a, b) => a - b));
}

async function run(args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args], {stdio: ['ignore', 'pipe', 'pipe']});
  const [code, stdout, stderr] = await Promise.all([
    new Promise<number | null>(resolve => child.once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return {pid: child.pid, code, stdout, stderr};
}

async function containersOf(pid: number | undefined): Promise<readonly string[]> {
  const filters = {label: [`yuubox.pid=${pid}`]};
  const containers = await daemon.listContainers({all: true, filters});
  return containers.map(({Id}) => Id);
}
