import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, inject, it, onTestFinished} from 'vitest';
import {tmuxMissing} from './tmux-terminal.ts';

const required = process.env['YUUBOX_REQUIRE_DOCKER'] === '1';

/** The engines that can be tried here. */
export const engines = inject('dockerMissing') === null ? ['docker', 'embedded'] : ['embedded'];

/**
 * `describe` for tests in a real terminal. Where there is no tmux they are skipped, and say so; where everything is
 * required, that fails.
 */
export function describeInTerminal(name: string, tests: () => void): void {
  if (tmuxMissing === null) {
    describe(name, tests);
    return;
  }
  if (required) {
    it(`${name}: ${tmuxMissing}`, () => {
      throw new Error(`${tmuxMissing}, and YUUBOX_REQUIRE_DOCKER=1 asks for all tests.`);
    });
    return;
  }
  process.stderr.write(`\nSKIPPED: ${name}, because ${tmuxMissing}.\n\n`);
  describe.skip(`${name} (${tmuxMissing})`, tests);
}

/** A program in a directory of its own, gone with the test. */
export async function programFile(name: string, source: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-e2e-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));
  const file = join(directory, name);
  await writeFile(file, source);
  return file;
}
