import {tmpdir} from 'node:os';
import {describe, expect, it} from 'vitest';
import {commands} from '../../source/settings/commands.ts';
import {options} from '../../source/settings/options.ts';
import {tmuxMissing} from '../e2e/support/tmux-terminal.ts';
import {runCli} from '../support/cli.ts';
import {isDockerRequired, onPath} from '../support/on-path.ts';
import {openShell} from './open-shell.ts';

const lacks = (name: string) => (!onPath(name) || tmuxMissing !== null) && !isDockerRequired;

describe.each(['bash', 'zsh', 'fish'] as const)('in %s', name => {
  it.skipIf(lacks(name))('tab completes commands, options, values and files', async () => {
    const shell = await openShell(name);
    await shell.completes('yuubox doct', /yuubox doctor\b/);
    await shell.completes('yuubox bro', /yuubox broken\.py/);
    await shell.completes('yuubox broken.py --max-it', /yuubox broken\.py --max-iterations/);
    await shell.completes('yuubox --engine dock', /yuubox --engine docker/);
    await shell.completes('yuubox --engine=emb', /yuubox --engine=embedded/);
    await shell.completes('yuubox -l typ', /yuubox -l typescript/);
    await shell.completes('yuubox --healer offline,yuu', /yuubox --healer offline,yuuki/);
    await shell.completes('yuubox --cases my', /yuubox --cases my\\ cases\//);
    await shell.completes('yuubox images pu', /yuubox images pull/);
    await shell.completes('yuubox images build --from deb', /--from debian/);
    await shell.completes('yuubox completion zs', /yuubox completion zsh/);
    await shell.completes('yuubox help lim', /yuubox help limits/);
  });

  it.skipIf(lacks(name))('tab lists what is possible, and nothing else', async () => {
    const shell = await openShell(name);
    const engines = await shell.completes('yuubox --engine ', /auto[\s\S]*podman/);
    expect(engines).not.toContain('broken.py');
    const doctor = await shell.completes('yuubox doctor --', /--runtime/);
    expect(doctor).toContain('--json');
    expect(doctor).not.toContain('--memory');
    const first = await shell.completes('yuubox ', /broken\.py/);
    for (const command of commands) expect(first).toContain(command.name);
  });
});

describe('yuubox completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every option of every command for %s', async name => {
    const {stdout} = await runCli(['completion', name], {cwd: tmpdir()});
    const dashes = name === 'fish' ? '-l ' : '--';
    for (const {flag} of [...options, ...commands.flatMap(({options}) => options)]) {
      expect(stdout).toMatch(new RegExp(`${dashes}${flag}\\b`));
    }
    for (const command of commands) expect(stdout).toContain(command.name);
  });

  it('is refused for what is no shell that it knows', async () => {
    const of = async (...words: readonly string[]) =>
      runCli(['completion', ...words], {cwd: tmpdir()});
    expect(await of('bsh')).toMatchObject({code: 2, stdout: ''});
    expect((await of('bsh')).stderr).toContain('Did you mean bash?');
    expect((await of()).stderr).toMatch(
      /Name the shell\. It is:\n {2}source <\(yuubox completion bash\)/,
    );
    expect((await of('bash', 'zsh')).stderr).toContain('no completion for "bash zsh"');
  });
});
