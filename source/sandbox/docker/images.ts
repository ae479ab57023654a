import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type Docker from 'dockerode';
import {ImageMissing, InvalidInput} from '../../errors.ts';
import {packageDirectory} from '../../package-directory.ts';
import type {PrepareOptions} from '../engine.ts';
import {httpStatus, messageOf} from './docker-api.ts';
import {followProgress} from './progress.ts';

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

/** Bytes that an image takes up; null when it is not there. */
export async function imageSize(docker: Docker, tag: string): Promise<number | null> {
  try {
    return (await docker.getImage(tag).inspect()).Size;
  } catch (error) {
    if (httpStatus(error) === 404) return null;
    throw error;
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
  options.onProgress?.(`Pulling ${base} …`);
  const [repository, tag] = splitTag(base);
  const query = {fromImage: repository, tag, ...abortable(options)};
  try {
    await followProgress(await docker.createImage(query), options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new ImageMissing(
      `The image ${tagOf(image)} cannot be made: pulling ${base} failed (${messageOf(error)}). ` +
        'Make it from Debian packages instead: yuubox images build --from debian',
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
  options.onProgress?.(`Building ${tagOf(image)} on ${base} …`);
  const context = {context: join(imagesDirectory, image), src: ['Dockerfile']};
  try {
    const build = await docker.buildImage(context, {
      t: tagOf(image),
      buildargs: {BASE: base},
      rm: true,
      forcerm: true,
      ...abortable(options),
    });
    await followProgress(build, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new ImageMissing(
      `Building ${tagOf(image)} on ${base} failed: ${messageOf(error)}. ` +
        'Without a registry, make it from Debian packages: yuubox images build --from debian',
    );
  }
}

/** The daemon's client takes a signal or no such option at all. */
export function abortable({signal}: PrepareOptions): {abortSignal?: AbortSignal} {
  return signal ? {abortSignal: signal} : {};
}

function splitTag(reference: string): [string, string] {
  const colon = reference.lastIndexOf(':');
  return colon > reference.lastIndexOf('/')
    ? [reference.slice(0, colon), reference.slice(colon + 1)]
    : [reference, 'latest'];
}
