import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {runCli} from '../../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'yuubox-test-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe('the built package', () => {
  it.each([
    ['greet.py', 'import json\nprint(json.dumps({"a": 1}))', '{"a": 1}\n'],
    ['greet.js', 'console.log(JSON.stringify({a: 1}))', '{"a":1}\n'],
  ])('brings all that the embedded engine needs: %s', async (name, code, stdout) => {
    writeFileSync(join(folder, name), code);
    const {code: exitCode, stdout: json} = await runCli([name, '--engine', 'embedded', '--json'], {
      cwd: folder,
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(json)).toMatchObject({status: 'ok', engine: 'embedded', stdout});
  });
});
