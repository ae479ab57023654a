import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {EngineUnavailable} from '../../errors.ts';
import type {DaemonAddress} from './daemon-address.ts';
import {configFolder} from './user-folders.ts';
import type {Variables} from './user-folders.ts';

/**
 * The endpoint of the Docker context in use, unless that is the default one:
 * https://docs.docker.com/engine/manage-resources/contexts/
 * @throws {EngineUnavailable} when there is no such context, or it names no Docker.
 */
export async function contextAddress(variables: Variables): Promise<DaemonAddress | null> {
  const folder = configFolder(variables);
  const configFile = join(folder, 'config.json');
  const fromVariable = variables['DOCKER_CONTEXT'];
  const name = fromVariable || textAt(await readJson(configFile), ['currentContext']);
  if (!name || name === 'default') return null;
  const id = createHash('sha256').update(name).digest('hex');
  const meta = await readJson(join(folder, 'contexts/meta', id, 'meta.json'));
  const url = textAt(meta, ['Endpoints', 'docker', 'Host']);
  if (!url) {
    const from = fromVariable ? 'DOCKER_CONTEXT' : configFile;
    const there = ['default', ...(await contextNames(folder))].join(', ');
    throw new EngineUnavailable(
      `There is no Docker context ${JSON.stringify(name)}, which ${from} names. ` +
        `There are: ${there}. Choose one: docker context use NAME${fromVariable ? ', or unset DOCKER_CONTEXT' : ''}`,
    );
  }
  const certificates = join(folder, 'contexts/tls', id, 'docker');
  const verify = valueAt(meta, ['Endpoints', 'docker', 'SkipTLSVerify']) !== true;
  const hasTls = existsSync(certificates) || (!verify && /^(?:tcp|https):/.test(url));
  return {
    url,
    source: `the Docker context ${name}`,
    tls: hasTls ? {folder: certificates, verify} : null,
  };
}

async function contextNames(folder: string): Promise<readonly string[]> {
  const contexts = join(folder, 'contexts/meta');
  const ids = await readdir(contexts).catch(() => []);
  const metas = await Promise.all(ids.map(id => readJson(join(contexts, id, 'meta.json'))));
  return metas.flatMap(meta => textAt(meta, ['Name']) ?? []).sort();
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

function textAt(value: unknown, keys: readonly string[]): string | null {
  const found = valueAt(value, keys);
  return typeof found === 'string' ? found : null;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null) return null;
    here = (here as Record<string, unknown>)[key]; // Any object can be looked into by name.
  }
  return here;
}
