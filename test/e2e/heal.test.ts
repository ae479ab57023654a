import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {describeInTerminal, engines, programFile} from './support/engines.ts';
import {expectGivenBack} from './support/given-back.ts';
import {startProgram, startYuubox} from './support/tmux-terminal.ts';

const broken = `def greet(name):
    prin(f"Hello, {name}!")

greet("World")
`;

describeInTerminal('a session in a real terminal', () => {
  describe.each(engines)('on the %s engine', engine => {
    it('heals a program: see, edit a hunk, accept, run, write, leave', async () => {
      const file = await programFile('greet.py', broken);
      const terminal = await startYuubox([file, '--engine', engine]);
      const screen = await terminal.sees('● y accept');
      expect(screen).toContain(`greet.py · Python · ${engine}`);
      expect(screen).toMatch(/✗ 2 +prin\(/);
      expect(screen).toContain('NameError · line 2');
      expect(screen).toMatch(/✓ runs, \d+ ms/);
      expect(screen).toContain('+     print(f"Hello, {name}!")');

      await terminal.press('e');
      await terminal.sees('Editing hunk 1/1');
      expect(await terminal.isCursorShown()).toBe(true);
      await terminal.press('End', 'BSpace');
      await terminal.type(', end="!\\n")');
      await terminal.press('C-s');
      await terminal.sees('✎ edited');
      await terminal.sees('● y accept');
      await terminal.press('Enter');
      await terminal.sees('Hello, World!!');
      await terminal.sees('attempt 2/5');
      expect(await readFile(file, 'utf8')).toBe(broken);

      await terminal.sees('● w write');
      await terminal.press('w');
      await terminal.sees('Written to');
      await terminal.press('q');
      const after = await expectGivenBack(terminal);
      expect(after).toContain('ended with 0');
      expect(after).toContain('+    print(f"Hello, {name}!", end="!\\n")');
      expect(await readFile(file, 'utf8')).toContain('print(f"Hello, {name}!", end="!\\n")');
    });

    it('accepts at 80×24, one pane at a time', async () => {
      const file = await programFile('greet.py', broken);
      const terminal = await startYuubox([file, '--engine', engine], {columns: 80, rows: 24});
      await terminal.sees('[4 Fix]');
      await terminal.sees('● y accept');
      await terminal.press('1');
      await terminal.sees(/✗ 2 +prin\(/);
      await terminal.press('2');
      await terminal.sees("! NameError: name 'prin' is not defined");
      await terminal.press('4');
      await terminal.sees('● y accept');
      await terminal.press('y');
      await terminal.sees('✓ accepted');
      await terminal.press('Enter');
      await terminal.sees('It runs. w writes it');
    });

    it('shows a program that runs at once', async () => {
      const file = await programFile('fine.py', 'print("all is well")\n');
      const terminal = await startYuubox([file, '--engine', engine]);
      const screen = await terminal.sees('It runs as it is.');
      expect(screen).toContain('all is well');
      await terminal.press('q');
      expect(await expectGivenBack(terminal)).toContain('ended with 0');
    });

    it('stops an endless program with x', async () => {
      const file = await programFile(
        'endless.py',
        'print("here we go", flush=True)\nwhile True: pass\n',
      );
      const terminal = await startYuubox([file, '--engine', engine]);
      // In the output: the code is on screen before it runs.
      await terminal.sees(/│[ ▸] {2}here we go/);
      await terminal.press('x');
      await terminal.sees('The attempt was stopped.');
      await terminal.press('q');
      await expectGivenBack(terminal);
    });
  });
});

const [engine = 'embedded'] = engines;

describeInTerminal('deciding', () => {
  it('rejects everything, and leaves with the file as it was', async () => {
    const file = await programFile('greet.py', broken);
    const terminal = await startYuubox([file, '--engine', engine]);
    await terminal.sees('● y accept');
    await terminal.press('n');
    await terminal.sees('All of it is rejected.');
    await terminal.press('Enter');
    await terminal.sees('Nothing is accepted yet');
    await terminal.press('q');
    const after = await expectGivenBack(terminal);
    expect(after).not.toContain('ended with 0');
    expect(await readFile(file, 'utf8')).toBe(broken);
  });

  it('asks before it leaves with healing that is not written', async () => {
    const file = await programFile('greet.py', broken);
    const terminal = await startYuubox([file, '--engine', engine]);
    await terminal.sees('● y accept');
    await terminal.press('y');
    await terminal.sees('✓ accepted');
    await terminal.press('Enter');
    await terminal.sees('It runs. w writes it');
    await terminal.press('q');
    await terminal.sees('not written to its file yet. Leave?');
    await terminal.press('n');
    await terminal.sees('● w write');
    await terminal.press('q');
    await terminal.sees('Leave?');
    await terminal.press('y');
    await new Promise(resolve => {
      setTimeout(resolve, 500);
    });
    await terminal.press('y');
    const after = await expectGivenBack(terminal);
    expect(after).toContain('Not written to any file.');
    expect(await readFile(file, 'utf8')).toBe(broken);
  });

  it('takes neither a paste nor typing ahead for decisions', async () => {
    const file = await programFile('greet.py', broken);
    const terminal = await startYuubox([file, '--engine', engine]);
    await terminal.type('yyy');
    await terminal.sees('● y accept');
    await terminal.paste('y');
    await terminal.sees('Pasted text is not taken for keys.');
    await terminal.type('yny');
    await terminal.paste('y\ny\n');
    expect(await terminal.sees('○ undecided')).toContain('attempt 1/5');
  });

  it('opens the whole file in the editor of the user and proves what comes back', async () => {
    const file = await programFile('greet.py', broken);
    const edit = `sh -c 'sed -i s/prin/print/ "$1"; echo "print(42)" >> "$1"' edit`;
    const terminal = await startYuubox([file, '--engine', engine], {env: {EDITOR: edit}});
    await terminal.sees('● y accept');
    await terminal.press('E');
    await terminal.sees(/you: editor · ✓ runs/);
    expect(await terminal.isAlternate()).toBe(true);
    await terminal.sees('● y accept');
    await terminal.press('y');
    await terminal.sees('✓ accepted');
    await terminal.press('Enter');
    await terminal.sees(/^.*\b42\b/m);
  });

  it('redraws when the terminal changes its size, also while editing', async () => {
    const file = await programFile('greet.py', broken);
    const terminal = await startYuubox([file, '--engine', engine]);
    await terminal.sees('● y accept');
    await terminal.resize(80, 24);
    await terminal.sees('[4 Fix]');
    await terminal.press('e');
    await terminal.sees('Editing hunk 1/1');
    await terminal.press('End');
    await terminal.type('  # seen');
    await terminal.resize(200, 50);
    const wide = await terminal.sees('└');
    expect(wide.trimEnd().split('\n')).toHaveLength(50);
    expect(wide.match(/attempt 1\/5/g)).toHaveLength(1);
    expect(wide).toContain('Editing hunk 1/1');
    expect(wide).toContain('print(f"Hello, {name}!")  # seen');
    await terminal.resize(40, 10);
    await terminal.sees('Make me bigger');
    await terminal.resize(120, 30);
    const back = await terminal.sees('└');
    expect(back.match(/attempt 1\/5/g)).toHaveLength(1);
    expect(back).toContain('greet.py');
  });

  it('goes without a screen where the terminal is too dumb for one', async () => {
    const file = await programFile('fine.mjs', 'console.log("all is well");\n');
    const command = `TERM=dumb exec '${process.execPath}' dist/cli.js '${file}'`;
    const terminal = await startProgram('sh', ['-c', command]);
    const text = await terminal.sees(/ended with \d+/);
    expect(text).toContain('Attempt 1/5: runs');
    expect(text).toContain('all is well');
    expect(text).toContain('ended with 0');
  });
});
