import {spawn} from 'node:child_process';
import type {ChildProcessByStdio} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import type Docker from 'dockerode';
import {ImageMissing} from '../../errors.ts';
import type {PrepareOptions} from '../engine.ts';
import {startProgress} from '../progress.ts';
import {foldRootLine} from './debian-root-line.ts';
import {buildImage, debianTag, imagesDirectory} from './images.ts';
import {abortable, followProgress} from './progress.ts';

/**
 * Makes images without a registry: one root of Debian packages with what all of `images` need, imported into
 * the daemon, and each of them built on it.
 * @throws {ImageMissing} when the tool that makes the root is missing or fails.
 */
export async function buildFromDebian(
  docker: Docker,
  images: readonly string[],
  options: PrepareOptions = {},
): Promise<void> {
  await importRoot(docker, images.flatMap(debianPackages), options);
  for (const image of images) await buildImage(docker, image, debianTag, options);
}

/** The image gets its name only when the whole root is in: half of one must not pass for it. */
async function importRoot(
  docker: Docker,
  packages: readonly string[],
  options: PrepareOptions,
): Promise<void> {
  let progress = startProgress(`Making ${debianTag} of Debian packages`);
  options.onProgress?.(progress);
  const script = join(imagesDirectory, 'debian/make-root');
  const maker = spawn('sh', [script, ...new Set(packages)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // A process group of its own, to be ended as one.
  });
  const stop = (): void => stopGroup(maker);
  options.signal?.addEventListener('abort', stop);
  const lines: string[] = [];
  createInterface(maker.stderr).on('line', line => {
    lines.push(line);
    const next = foldRootLine(progress, line);
    if (next !== progress) options.onProgress?.(next);
    progress = next;
  });
  const made = new Promise<number | null>((resolve, reject) => {
    maker.on('error', reject);
    maker.on('close', resolve);
  });
  const [ending, imported] = await Promise.allSettled([made, importImage(docker, maker, options)]);
  options.signal?.removeEventListener('abort', stop);
  const isWhole = ending.status === 'fulfilled' && ending.value === 0;
  if (imported.status === 'fulfilled' && (!isWhole || options.signal?.aborted)) {
    await docker.getImage(imported.value).remove();
  }
  options.signal?.throwIfAborted();
  if (ending.status === 'rejected') throw ending.reason;
  // Null: it was killed, because the import had failed.
  if (ending.value !== 0 && ending.value !== null) {
    throw new ImageMissing(whyNotMade(ending.value, lines));
  }
  if (imported.status === 'rejected') throw imported.reason;
  const [repo = '', tag = ''] = debianTag.split(':');
  await docker.getImage(imported.value).tag({repo, tag});
}

/** The id of the image made of the archive that `maker` writes. */
async function importImage(
  docker: Docker,
  maker: ChildProcessByStdio<null, Readable, Readable>,
  options: PrepareOptions,
): Promise<string> {
  try {
    const stream = await docker.importImage(maker.stdout, abortable(options));
    const {message} = await followProgress(stream, `Importing ${debianTag}`, {
      signal: options.signal,
    });
    if (message?.startsWith('sha256:')) return message;
    throw new Error('the daemon did not say which image it has made');
  } catch (error) {
    stopGroup(maker); // It would wait for a reader forever.
    throw error;
  }
}

/**
 * mmdebstrap clears up behind itself, and is waited for; but what it has started it would let run to the end, and wait
 * for a reader of the archive.
 */
function stopGroup(maker: ChildProcessByStdio<null, Readable, Readable>): void {
  maker.stdout.destroy();
  if (maker.pid === undefined || maker.exitCode !== null || maker.signalCode !== null) return;
  try {
    process.kill(-maker.pid);
  } catch {
    // It has just ended.
  }
}

function whyNotMade(exitCode: number, lines: readonly string[]): string {
  if (exitCode === 127) {
    return 'mmdebstrap is missing, which makes images from Debian packages. Install it: apt-get install mmdebstrap';
  }
  const reason = lines.findLast(line => line.startsWith('E: ')) ?? lines.at(-1) ?? '';
  return `mmdebstrap could not make the Debian root: ${reason}`;
}

function debianPackages(image: string): readonly string[] {
  const file = join(imagesDirectory, image, 'debian-packages');
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/).filter(Boolean) : [];
}
