import {finished} from 'node:stream/promises';
import type Docker from 'dockerode';
import type {TestProject} from 'vitest/node';
import {EngineUnavailable, ImageMissing} from '../../source/errors.ts';
import {ProgressDisplay} from '../../source/plain/progress-display.ts';
import {buildFromDebian} from '../../source/sandbox/docker/build-debian.ts';
import {findDocker, findPodman} from '../../source/sandbox/docker/client.ts';
import {ensureImage, imageSize, knownImages, tagOf} from '../../source/sandbox/docker/images.ts';
import type {PrepareOptions} from '../../source/sandbox/engine.ts';
import {canOwnDaemon} from './own-daemon.ts';
import {sshMissing} from './sshd.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why the tests that need Docker cannot run; null when they can. */
    readonly dockerMissing: string | null;
    /** The same for Podman. */
    readonly podmanMissing: string | null;
  }
}

/** What the tests of Podman run in it. */
const podmanImages = ['python', 'javascript'];

/**
 * Runs once before all tests: finds out whether Docker and Podman answer and gets the images, which without
 * a registry are made of Debian packages. Where one is missing its tests are skipped and the run says so at
 * its end; with YUUBOX_REQUIRE_DOCKER=1 or YUUBOX_REQUIRE_PODMAN=1 the run fails instead.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const dockerMissing = required('DOCKER', await reasonAgainst(prepareDocker));
  const podmanMissing = required('PODMAN', await reasonAgainst(preparePodman));
  project.provide('dockerMissing', dockerMissing);
  project.provide('podmanMissing', podmanMissing);
  return () => {
    const reasons = [
      dockerMissing,
      podmanMissing,
      canOwnDaemon ? null : 'A dockerd of one’s own needs root, dockerd, runc and unshare.',
      sshMissing && `Connections through SSH need ${sshMissing}.`,
    ];
    for (const reason of reasons) {
      if (reason !== null) say(`THE TESTS THAT NEED IT WERE SKIPPED. ${reason}`);
    }
    if (sshMissing !== null)
      say(`THE TESTS OF A DAEMON BEHIND SSH WERE SKIPPED: no ${sshMissing}.`);
    if (!canOwnDaemon) say('THE TESTS WITH A DOCKERD OF THEIR OWN WERE SKIPPED: they need root.');
  };
}

function required(name: string, missing: string | null): string | null {
  const variable = `YUUBOX_REQUIRE_${name}`;
  if (missing === null || process.env[variable] !== '1') return missing;
  throw new Error(`${variable}=1, but: ${missing}`);
}

async function reasonAgainst(prepare: () => Promise<void>): Promise<string | null> {
  try {
    await prepare();
    return null;
  } catch (error) {
    if (error instanceof EngineUnavailable || error instanceof ImageMissing) return error.message;
    throw error;
  }
}

async function prepareDocker(): Promise<void> {
  const {docker} = await findDocker();
  using display = new ProgressDisplay(process.stderr, process.env);
  await makeImages(docker, await missingIn(docker, knownImages()), {
    onProgress: progress => display.show(progress),
  });
}

/** Copies the images from Docker, which has made them. */
async function preparePodman(): Promise<void> {
  const {docker: podman} = await findPodman();
  const missing = await missingIn(podman, podmanImages);
  if (missing.length === 0) return;
  const {docker} = await findDocker();
  for (const image of missing) {
    say(`copying the image ${image} to Podman`);
    const loading = await podman.loadImage(await docker.getImage(tagOf(image)).get());
    await finished(loading.resume());
  }
}

async function missingIn(daemon: Docker, images: readonly string[]): Promise<readonly string[]> {
  const sizes = await Promise.all(images.map(image => imageSize(daemon, tagOf(image))));
  return images.filter((_, index) => sizes[index] === null);
}

/** Where the first cannot be pulled none can: then one root of Debian packages backs them all. */
async function makeImages(
  docker: Docker,
  images: readonly string[],
  options: PrepareOptions,
): Promise<void> {
  if (images.length > 0) say(`making the images ${images.join(', ')}`);
  for (const [index, image] of images.entries()) {
    try {
      await ensureImage(docker, image, options);
    } catch (error) {
      if (!(error instanceof ImageMissing)) throw error;
      say(error.message);
      await buildFromDebian(docker, images.slice(index), options);
      return;
    }
  }
}

function say(message: string): void {
  process.stderr.write(`engines: ${message}\n`);
}
