import type Docker from 'dockerode';
import type {TestProject} from 'vitest/node';
import {EngineUnavailable, ImageMissing} from '../../source/errors.ts';
import {ProgressDisplay} from '../../source/plain/progress-display.ts';
import {buildFromDebian} from '../../source/sandbox/docker/build-debian.ts';
import {findDocker} from '../../source/sandbox/docker/client.ts';
import {ensureImage, imageSize, knownImages, tagOf} from '../../source/sandbox/docker/images.ts';
import type {PrepareOptions} from '../../source/sandbox/engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why the tests that need Docker cannot run; null when they can. */
    readonly dockerMissing: string | null;
  }
}

/**
 * Runs once before all tests: finds out whether Docker answers and gets the images, which without a
 * registry are made of Debian packages. Where there is no Docker its tests are skipped and the run says
 * so at its end; with YUUBOX_REQUIRE_DOCKER=1 the run fails instead.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const missing = await prepareDocker();
  if (missing !== null && process.env['YUUBOX_REQUIRE_DOCKER'] === '1') {
    throw new Error(`YUUBOX_REQUIRE_DOCKER=1, but: ${missing}`);
  }
  project.provide('dockerMissing', missing);
  return () => {
    if (missing !== null) say(`THE TESTS THAT NEED DOCKER WERE SKIPPED. ${missing}`);
  };
}

async function prepareDocker(): Promise<string | null> {
  try {
    const {docker} = await findDocker();
    const missing: string[] = [];
    for (const image of knownImages()) {
      if ((await imageSize(docker, tagOf(image))) === null) missing.push(image);
    }
    using display = new ProgressDisplay(process.stderr, process.env);
    await makeImages(docker, missing, {onProgress: progress => display.show(progress)});
    return null;
  } catch (error) {
    if (error instanceof EngineUnavailable || error instanceof ImageMissing) return error.message;
    throw error;
  }
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
