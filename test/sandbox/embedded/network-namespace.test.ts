import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {networkNamespace} from '../../../source/sandbox/embedded/network-namespace.ts';
import {javascript, useEmbedded} from './embedded.ts';

const network = networkNamespace();

describe('the network namespace of the embedded engine', () => {
  const embedded = useEmbedded();

  it('says whether it is in force, and else why not', () => {
    if (network.inForce) expect(network.command.join(' ')).toContain('--net');
    else expect(network.reason).not.toBe('');
    const isNamed = embedded.engine.description.includes('no network namespace');
    expect(isNamed).toBe(!network.inForce);
  });

  it.runIf(network.inForce)('holds nothing but a loopback that is down', async () => {
    const code = 'console.log(JSON.stringify(require("os").networkInterfaces()))';
    expect(await embedded.run(javascript(code))).toMatchObject({status: 'ok', out: '{}\n'});
  });

  it.runIf(network.inForce)('leaves whoever is in it who they are', () => {
    if (!network.inForce) return;
    const [command = '', ...args] = [...network.command, 'id', '-u'];
    const {stdout} = spawnSync(command, args, {encoding: 'utf8'});
    expect(stdout).toBe(`${process.getuid?.()}\n`);
  });
});
