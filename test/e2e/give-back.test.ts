import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {expect, it} from 'vitest';
import {describeInTerminal, engines, programFile} from './support/engines.ts';
import {expectGivenBack} from './support/given-back.ts';
import {type Shell, startProgram, startYuubox} from './support/tmux-terminal.ts';

const [engine = 'embedded'] = engines;
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

async function reviewing(env: Readonly<Record<string, string>> = {}, shell: Shell = 'to the end') {
  const file = await programFile('greet.py', 'prin("Hello")\n');
  const terminal = await startYuubox([file, '--engine', engine], {env, shell});
  await terminal.sees('● y accept');
  return terminal;
}

describeInTerminal('the terminal is given back', () => {
  it('after ctrl-c', async () => {
    const terminal = await reviewing();
    expect(await terminal.isAlternate()).toBe(true);
    expect(await terminal.isCursorShown()).toBe(false);
    await terminal.press('C-c');
    await expectGivenBack(terminal);
  });

  it('after ctrl-c twice, with decisions that would be lost', async () => {
    const terminal = await reviewing();
    await terminal.press('y');
    await terminal.sees('✓ accepted');
    await terminal.press('C-c');
    await terminal.sees('Leave?');
    await terminal.press('C-c');
    await expectGivenBack(terminal);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('after %s', async signal => {
    const terminal = await reviewing();
    process.kill(await terminal.yuuboxPid(), signal);
    const text = await expectGivenBack(terminal);
    expect(text).not.toContain('ended with 0');
  });

  it('after SIGTERM in the inline editor', async () => {
    const terminal = await reviewing();
    await terminal.press('e');
    await terminal.sees('Editing hunk');
    process.kill(await terminal.yuuboxPid(), 'SIGTERM');
    await expectGivenBack(terminal);
  });

  it('while an editor has it, which gets every key, and back after that', async () => {
    const reads = 'read one; read two; read three; echo "got $one $two $three"; read four';
    const editor = `sh -c 'stty -a | grep -o -- -*icanon; ${reads}; echo "print(1)" > "$1"' edit`;
    const terminal = await reviewing({EDITOR: editor});
    await terminal.press('E');
    await terminal.sees(/^icanon/m);
    expect(await terminal.isAlternate()).toBe(false);
    expect(await terminal.isCursorShown()).toBe(true);
    expect(await terminal.isWrapping()).toBe(true);
    await terminal.press('a', 'b', 'Enter', 'c', 'd', 'Enter', 'e', 'f', 'Enter');
    await terminal.sees('got ab cd ef');
    await terminal.press('Enter');
    await terminal.sees('you: editor');
    expect(await terminal.isAlternate()).toBe(true);
    expect(await terminal.isWrapping()).toBe(false);
    await terminal.press('q');
    await expectGivenBack(terminal);
  });

  // With a shell as a person has it, which does not end by ctrl-c itself.
  it('to an editor that ctrl-c ends, and back to the session', async () => {
    const EDITOR = `sh -c 'echo in the editor; exec sleep 60' edit`;
    const terminal = await reviewing({EDITOR}, 'job control');
    await terminal.press('E');
    await terminal.sees('in the editor');
    await terminal.press('C-c');
    await terminal.sees(/The editor .* ended with SIGINT/s);
    expect(await terminal.isAlternate()).toBe(true);
    await terminal.press('y');
    await terminal.sees('✓ accepted');
  });

  it('to an editor that has a use for ctrl-c, and back with its text', async () => {
    const wait = `trap "echo taken" INT; echo ready; until read line; do :; done`;
    const EDITOR = `sh -c '${wait}; echo "print(\\"$line\\")" > "$1"' edit`;
    const terminal = await reviewing({EDITOR}, 'job control');
    await terminal.press('E');
    await terminal.sees('ready');
    await terminal.press('C-c');
    await terminal.sees('taken');
    await terminal.press('m', 'i', 'n', 'e', 'Enter');
    await terminal.sees('you: editor');
    await terminal.sees(/print\("mine"\)/);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('after %s while an editor has it', async signal => {
    const terminal = await reviewing({EDITOR: `sh -c 'echo in the editor; exec sleep 2' edit`});
    await terminal.press('E');
    await terminal.sees('in the editor');
    process.kill(await terminal.yuuboxPid(), signal);
    const text = await expectGivenBack(terminal);
    expect(text).toContain('ended with 130');
  });

  it('to the shell with ctrl-z, and back with fg', async () => {
    const terminal = await reviewing({}, 'job control');
    await terminal.press('C-z');
    await terminal.sees('Stopped');
    expect(await terminal.isAlternate()).toBe(false);
    expect(await terminal.isCursorShown()).toBe(true);
    await terminal.type('fg');
    await terminal.press('Enter');
    await terminal.sees('y accept');
    expect(await terminal.isAlternate()).toBe(true);
    await terminal.press('?');
    await terminal.sees('accept the hunk and go on');
  });

  it('by ending when the terminal itself is gone', async () => {
    const terminal = await reviewing();
    const pid = await terminal.yuuboxPid();
    await terminal.kill();
    await expect.poll(() => isAlive(pid), {timeout: 10_000}).toBe(false);
  });

  it('by ending as it does when it is asked to, though its last words reach nobody', async () => {
    const file = await programFile('greet.py', 'prin("Hello")\n');
    const code = join(dirname(file), 'code');
    // A shell that outlives its terminal, to tell how YuuBox ended.
    const script = `trap '' HUP; "$@"; echo $? > ${code}.new; mv ${code}.new ${code}`;
    const yuubox = [process.execPath, cli, file, '--engine', engine];
    const terminal = await startProgram('sh', ['-c', script, 'sh', ...yuubox]);
    await terminal.sees('● y accept');
    await terminal.kill();
    await expect
      .poll(() => readFile(code, 'utf8').catch(() => null), {timeout: 20_000})
      .toBe('130\n');
  });

  it('after an error that nobody expected, which can be read', async () => {
    const crash = `data:text/javascript,${encodeURIComponent(
      `setTimeout(() => { throw new Error('a fault of our own'); }, 2500);`,
    )}`;
    const file = await programFile('endless.py', 'while True: pass\n');
    const terminal = await startYuubox([file, '--engine', engine], {
      env: {NODE_OPTIONS: `--import=${crash}`},
    });
    await terminal.sees('endless.py');
    const text = await expectGivenBack(terminal);
    expect(text).toContain('a fault of our own');
    expect(text).toMatch(/ended with [1-9]/);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
