import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runCli} from '../support/cli.ts';

const healers = join(import.meta.dirname, '..', '..', 'examples', 'healers');

/** Heals a JavaScript program with one healer of `examples/healers`, as anyone would. */
async function heal(healer: string, source: string, env: Readonly<Record<string, string>> = {}) {
  const cwd = await mkdtemp(join(tmpdir(), 'yuubox-example-'));
  await writeFile(join(cwd, 'broken.js'), source);
  const args = ['broken.js', '--yes', '--engine', 'embedded', '--healer', join(healers, healer)];
  return {cwd, ...(await runCli(args, {cwd, env}))};
}

const broken =
  'console.log(grete("World"));\n\nfunction greet(name) {\n  return `Hello, ${name}!`;\n}\n';

describe('the examples of healers', () => {
  it('mend typographic quotes', async () => {
    const {code, stdout} = await heal('typographic-quotes.js', 'console.log(“Hello”);\n');
    expect({code, stdout}).toEqual({code: 0, stdout: 'Hello\n'});
  });

  it('ask any command, which sees no secret, and name it before', async () => {
    // It answers with the program that it is asked about, mended.
    const command = `sed -n '/^\`\`\`javascript$/,/^\`\`\`$/p' | sed 's/grete(/greet(/'`;
    const secret = `const key = "sk-${'Ab3dEf6hIj9lMn2pQr5t'}";\n`;
    const {cwd, code, stdout, stderr} = await heal('any-command.js', secret + broken, {
      MODEL_COMMAND: `tee question.txt | ${command}`,
    });
    expect({code, stdout}).toEqual({code: 0, stdout: 'Hello, World!\n'});
    expect(stderr).toMatch(/command: Your program is sent to the command tee/);
    const question = await readFile(join(cwd, 'question.txt'), 'utf8');
    expect(question).toMatch(/const key = "<secret-[\w-]+>";/);
    expect(question).not.toContain('Ab3dEf6h');
  });

  it('say what is missing', async () => {
    const {code, stderr} = await heal('any-command.js', broken);
    expect(code).toBe(2);
    expect(stderr).toMatch(/any-command\.js cannot be made: Error: set MODEL_COMMAND/);
  });
});
