import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type Docker from 'dockerode';
import {EngineUnavailable, ImageMissing, InvalidInput} from '../../errors.ts';
import {packageDirectory} from '../../package-directory.ts';
import type {PrepareOptions} from '../engine.ts';
import {startProgress} from '../progress.ts';
import {ask, httpStatus, messageOf} from './docker-api.ts';
import {abortable, followProgress} from './progress.ts';
import {pull} from './pull.ts';

/** Counts up whenever what is in the images changes, so that older ones are not used by mistake. */
const imageVersion = '1';

/** The folder of Dockerfiles that comes with YuuBox. */
export const imagesDirectory = join(packageDirectory, 'images');

/** The root made of Debian packages that can stand in for every official base. */
export const debianTag = tagOf('debian');

/** Name of an image in the daemon, such as `yuubox/python:1`. */
export function tagOf(image: string): string {
  return `yuubox/${image}:${imageVersion}`;
}

/** The images that there are recipes for, by name. */
export function knownImages(): readonly string[] {
  return readdirSync(imagesDirectory, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && entry.name !== 'debian')
    .map(entry => entry.name)
    .sort();
}

/** The official base that an image's Dockerfile names. */
export function baseOf(image: string): string {
  const file = readFileSync(join(imagesDirectory, image, 'Dockerfile'), 'utf8');
  const base = /^ARG BASE=(\S+)$/m.exec(file)?.[1];
  if (base === undefined) throw new Error(`images/${image}/Dockerfile has no line ARG BASE=…`);
  return base;
}

/**
 * Makes sure that an image is in the daemon: it is there, or its official base can be pulled.
 * @throws {ImageMissing} with the command to type, when neither is so.
 */
export async function ensureImage(
  docker: Docker,
  image: string,
  options: PrepareOptions = {},
): Promise<void> {
  if ((await imageSize(docker, tagOf(image))) !== null) return;
  await pullBase(docker, image, options);
  await buildImage(docker, image, baseOf(image), options);
}

/**
 * Bytes that an image takes up; null when it is not there.
 * @throws {EngineUnavailable} when the daemon does not tell.
 */
export async function imageSize(docker: Docker, tag: string): Promise<number | null> {
  try {
    const {Size: bytes} = await ask(docker, `/images/${tag}/json`);
    return typeof bytes === 'number' ? bytes : 0;
  } catch (error) {
    if (httpStatus(error) === 404) return null;
    throw new EngineUnavailable(
      `The daemon does not tell whether it has the image ${tag}: ${messageOf(error)}. ` +
        'Look at it with yuubox doctor, restart it, or use --engine embedded.',
    );
  }
}

/**
 * Removes an image's tag; false when there is none.
 * @throws {InvalidInput} when a container still uses it.
 */
export async function removeImage(docker: Docker, tag: string): Promise<boolean> {
  try {
    await docker.getImage(tag).remove();
    return true;
  } catch (error) {
    if (httpStatus(error) === 404) return false;
    if (httpStatus(error) === 409) {
      throw new InvalidInput(`${tag} cannot be removed: ${messageOf(error)}.`);
    }
    throw error;
  }
}

/**
 * Pulls the official base of an image.
 * @throws {ImageMissing} when that fails, saying how to do without.
 */
export async function pullBase(
  docker: Docker,
  image: string,
  options: PrepareOptions,
): Promise<void> {
  const base = baseOf(image);
  try {
    await pull(docker, base, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new ImageMissing(
      `The image ${tagOf(image)} cannot be made: pulling ${base} failed (${messageOf(error)}). ` +
        `Make it from Debian packages instead: yuubox images build --from debian ${image}`,
    );
  }
}

/**
 * Builds `images/<image>/Dockerfile` on `base`, which the daemon pulls if it does not have it.
 * @throws {ImageMissing} when that fails.
 */
export async function buildImage(
  docker: Docker,
  image: string,
  base: string,
  options: PrepareOptions,
): Promise<void> {
  const task = `Building ${tagOf(image)} on ${base}`;
  options.onProgress?.(startProgress(task));
  const folder = join(imagesDirectory, image);
  const context = {context: folder, src: readdirSync(folder)};
  try {
    const build = await docker.buildImage(context, {
      t: tagOf(image),
      buildargs: {BASE: base},
      // What an official base lacks is fetched; the Debian one has all.
      ...(base === debianTag ? {networkmode: 'none'} : {}),
      rm: true,
      forcerm: true,
      ...abortable(options),
    });
    await followProgress(build, task, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new ImageMissing(
      `Building ${tagOf(image)} on ${base} failed: ${messageOf(error)}. ` +
        `Without a registry, make it from Debian packages: yuubox images build --from debian ${image}`,
    );
  }
}
