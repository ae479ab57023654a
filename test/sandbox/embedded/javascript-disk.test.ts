import {readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {describe, expect, it} from 'vitest';
import {javascript, useEmbedded} from './embedded.ts';

describe('the disk of a JavaScript program', () => {
  const embedded = useEmbedded();
  const limits = {diskMb: 10};

  it('takes files in its folder and in the one for temporary files', async () => {
    const code = `import {mkdtempSync, readFileSync, writeFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
writeFileSync('own.txt', 'own');
const folder = mkdtempSync(join(tmpdir(), 'scratch-'));
writeFileSync(join(folder, 'a'), 'temporary');
console.log(readFileSync('own.txt', 'utf8'), readFileSync(join(folder, 'a'), 'utf8'));
rmSync(folder, {recursive: true});
writeFileSync('module.mjs', 'export const x = 7');
console.log((await import('./module.mjs')).x);`;
    const result = await embedded.run(javascript(code, {entry: 'main.mjs'}));
    expect(result).toMatchObject({status: 'ok', out: 'own temporary\n7\n', err: ''});
  });

  it('is empty again for the next program, and gone afterwards', async () => {
    const job = javascript(
      'const fs = require("fs"); fs.writeFileSync("x", "x", {flag: "wx"}); fs.mkdirSync("closed/in", {recursive: true}); fs.chmodSync("closed", 0)',
    );
    expect(await embedded.run(job)).toMatchObject({status: 'ok', err: ''});
    expect(await embedded.run(job)).toMatchObject({status: 'ok', err: ''});
    const left = readdirSync(tmpdir()).filter(name => name.startsWith(`yuubox-js-${process.pid}-`));
    expect(left).toEqual([]);
  });

  it.each([
    ['in many files', 'for (let i = 0; ; i++) fs.writeFileSync(`f${i}`, megabyte)'],
    ['in files without content', 'for (let i = 0; ; i++) fs.mkdirSync(`d${i}`)'],
    ['and ends', 'for (let i = 0; i < 30; i++) fs.writeFileSync(`f${i}`, megabyte)'],
    [
      'in the folder for temporary files',
      'for (let i = 0; ; i++) fs.writeFileSync(`${require("os").tmpdir()}/${i}`, megabyte)',
    ],
  ])('is limited for a program that writes too much %s', async (_, code) => {
    const setUp = 'const fs = require("fs"); const megabyte = Buffer.alloc(1e6, 1);\n';
    const result = await embedded.run(javascript(setUp + code, {limits}));
    expect(result.status).toBe('disk-limit');
  });

  it.runIf(process.platform !== 'win32')('holds a single file to the limit itself', async () => {
    const code = `const fs = require('fs');
try { fs.truncateSync('main.js', 20_000_000) } catch (error) { console.log(error.code) }
const file = fs.openSync('removed', 'w');
fs.unlinkSync('removed');
for (;;) fs.writeSync(file, Buffer.alloc(1000, 1));`;
    const result = await embedded.run(javascript(code, {limits}));
    expect(result).toMatchObject({status: 'disk-limit', out: 'EFBIG\n'});
  });

  it.runIf(process.platform === 'linux')('counts files that are open but removed', async () => {
    const code = `const fs = require('fs');
for (let i = 0; i < 4; i++) {
  const file = fs.openSync('removed', 'w');
  fs.unlinkSync('removed');
  fs.writeSync(file, Buffer.alloc(4_000_000, 1));
}
setInterval(() => {}, 1000);`;
    expect(await embedded.run(javascript(code, {limits}))).toMatchObject({status: 'disk-limit'});
  });

  it('counts a sparse file for what it holds', async () => {
    const code = `const fs = require('fs');
const file = fs.openSync('sparse', 'w');
fs.writeSync(file, 'x', 9_000_000);
console.log(fs.fstatSync(file).size);`;
    expect(await embedded.run(javascript(code, {limits}))).toMatchObject({
      status: 'ok',
      out: '9000001\n',
    });
  });

  it('does not take files of the program itself that do not fit', async () => {
    const files = {'large.bin': Buffer.alloc(11 * 2 ** 20, 1)};
    const result = await embedded.run(javascript('setTimeout(() => {}, 1000)', {files, limits}));
    expect(result.status).toBe('disk-limit');
  });
});
