import {parseArgs} from 'node:util';
import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {languageNamed} from '../languages/index.ts';
import {buildFromDebian} from '../sandbox/docker/build-debian.ts';
import {findDocker} from '../sandbox/docker/client.ts';
import {
  baseOf,
  buildImage,
  debianTag,
  imageSize,
  knownImages,
  pullBase,
  removeImage,
  tagOf,
} from '../sandbox/docker/images.ts';
import {sanitise} from '../terminal/sanitise.ts';

const usage = `yuubox images list [LANGUAGE…]                  which images there are
yuubox images pull [LANGUAGE…]                  get the official bases and build the images on them
yuubox images build [LANGUAGE…]                 build the images again
yuubox images build --from debian [LANGUAGE…]   make them of Debian packages, without a registry
yuubox images rm [LANGUAGE…]                    remove them`;

const subcommands = {list, pull, build, rm};

/**
 * `yuubox images`: lists, pulls, builds and removes the container images, with progress on stderr.
 * @throws {InvalidInput} for wrong usage.
 * @throws {EngineUnavailable} when Docker does not answer.
 */
export async function images(args: readonly string[]): Promise<number> {
  const [name = 'list', ...rest] = args;
  if (!isSubcommand(name)) {
    const near = didYouMean(name, Object.keys(subcommands));
    const hint = near ? ` Did you mean ${near}?` : '';
    throw new InvalidInput(`There is no command “images ${name}”.${hint} There are:\n${usage}`);
  }
  await subcommands[name](rest);
  return 0;
}

async function list(args: readonly string[]): Promise<void> {
  const {docker} = await findDocker();
  const rows = [['IMAGE', 'OFFICIAL BASE', 'SIZE']];
  for (const image of imagesIn(args)) {
    rows.push([tagOf(image), baseOf(image), sizeText(await imageSize(docker, tagOf(image)))]);
  }
  rows.push([debianTag, 'Debian packages', sizeText(await imageSize(docker, debianTag))]);
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

async function pull(args: readonly string[]): Promise<void> {
  const wanted = imagesIn(args);
  const {docker} = await findDocker();
  for (const image of wanted) {
    await pullBase(docker, image, {onProgress});
    await buildImage(docker, image, baseOf(image), {onProgress});
  }
}

async function build(args: readonly string[]): Promise<void> {
  const {values, positionals} = parseBuild(args);
  const wanted = imagesIn(positionals);
  if (values.from !== undefined && values.from !== 'debian') {
    throw new InvalidInput(`Images can be made --from debian, not --from ${values.from}.`);
  }
  const {docker} = await findDocker();
  if (values.from === 'debian') {
    await buildFromDebian(docker, wanted, {onProgress});
    return;
  }
  for (const image of wanted) await buildImage(docker, image, baseOf(image), {onProgress});
}

async function rm(args: readonly string[]): Promise<void> {
  const wanted = imagesIn(args).map(tagOf);
  const {docker} = await findDocker();
  for (const tag of args.length === 0 ? [...wanted, debianTag] : wanted) {
    if (await removeImage(docker, tag)) onProgress(`Removed ${tag}`);
  }
}

function parseBuild(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {from: {type: 'string'}},
      allowPositionals: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new InvalidInput(`${reason}. There are:\n${usage}`);
  }
}

/** The images of the languages named, or all. */
function imagesIn(names: readonly string[]): readonly string[] {
  const option = names.find(name => name.startsWith('-'));
  if (option) throw new InvalidInput(`There is no option ${option} here. There are:\n${usage}`);
  if (names.length === 0) return knownImages();
  return [...new Set(names.map(name => languageNamed(name).image))];
}

function isSubcommand(name: string): name is keyof typeof subcommands {
  return Object.hasOwn(subcommands, name);
}

function onProgress(message: string): void {
  process.stderr.write(`${sanitise(message)}\n`);
}

function sizeText(bytes: number | null): string {
  return bytes === null ? 'missing' : `${Math.round(bytes / 1e6)} MB`;
}
