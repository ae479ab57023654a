import {parseArgs} from 'node:util';
import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {languages} from '../languages/index.ts';
import {ProgressDisplay} from '../plain/progress-display.ts';
import {buildFromDebian} from '../sandbox/docker/build-debian.ts';
import {findDocker} from '../sandbox/docker/client.ts';
import {
  baseOf,
  buildImage,
  debianTag,
  knownImages,
  pullBase,
  removeImage,
  tagOf,
} from '../sandbox/docker/images.ts';
import type {PrepareOptions} from '../sandbox/engine.ts';
import {exitCodes} from '../session/exit-code.ts';
import {commandNamed} from '../settings/commands.ts';
import {commandHelp} from './help-pages.ts';
import {imageTable} from './image-table.ts';
import {onTermination} from './on-termination.ts';
import {readSettings} from './read-settings.ts';

const usage = commandHelp(commandNamed('images')).trimEnd();

const subcommands = {list, pull, build, rm};

/**
 * `yuubox images`: lists, pulls, builds and removes the container images, with progress on stderr.
 * @returns the exit code: 0, or 130 when it is asked to end meanwhile.
 * @throws {InvalidInput} for wrong usage.
 * @throws {EngineUnavailable} when Docker does not answer.
 * @throws {ImageMissing} when an image cannot be made.
 */
export async function images(args: readonly string[]): Promise<number> {
  const [name = 'list', ...rest] = args;
  if (!isSubcommand(name)) {
    const near = didYouMean(name, Object.keys(subcommands));
    const hint = near ? ` Did you mean ${near}?` : '';
    throw new InvalidInput(`There is no command “images ${name}”.${hint} There are:\n${usage}`);
  }
  using display = new ProgressDisplay(process.stderr, process.env);
  using termination = onTermination();
  const {signal} = termination;
  try {
    await subcommands[name](rest, {signal, onProgress: progress => display.show(progress)});
    return 0;
  } catch (error) {
    if (!signal.aborted) throw error;
    process.stderr.write('Cancelled.\n');
    return exitCodes.cancelled;
  }
}

async function list(args: readonly string[], {signal}: PrepareOptions): Promise<void> {
  const wanted = imagesIn(args);
  const {docker} = await connect(signal);
  process.stdout.write(await imageTable(docker, wanted));
}

async function pull(args: readonly string[], options: PrepareOptions): Promise<void> {
  const wanted = imagesIn(args);
  const {docker} = await connect(options.signal);
  for (const image of wanted) {
    await pullBase(docker, image, options);
    await buildImage(docker, image, baseOf(image), options);
  }
}

async function build(args: readonly string[], options: PrepareOptions): Promise<void> {
  const {values, positionals} = parseBuild(args);
  const wanted = imagesIn(positionals);
  if (values.from !== undefined && values.from !== 'debian') {
    throw new InvalidInput(`Images can be made --from debian, not --from ${values.from}.`);
  }
  const {docker} = await connect(options.signal);
  if (values.from === 'debian') {
    await buildFromDebian(docker, wanted, options);
    return;
  }
  for (const image of wanted) await buildImage(docker, image, baseOf(image), options);
}

async function rm(args: readonly string[], {signal}: PrepareOptions): Promise<void> {
  const wanted = imagesIn(args).map(tagOf);
  const {docker} = await connect(signal);
  for (const tag of args.length === 0 ? [...wanted, debianTag] : wanted) {
    const removed = await removeImage(docker, tag);
    process.stderr.write(removed ? `Removed ${tag}\n` : `${tag} is not there\n`);
  }
}

async function connect(signal: AbortSignal | undefined) {
  const {dockerSocket} = await readSettings();
  return findDocker({signal, socket: dockerSocket ?? undefined});
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

/** The images that are named, by their own name or by a language's; all when none is. */
function imagesIn(names: readonly string[]): readonly string[] {
  const option = names.find(name => name.startsWith('-'));
  if (option) throw new InvalidInput(`There is no option ${option} here. There are:\n${usage}`);
  if (names.length === 0) return knownImages();
  return [...new Set(names.map(imageNamed))];
}

/** @throws {InvalidInput} with the nearest name for one that is not known. */
function imageNamed(name: string): string {
  const wanted = name.toLowerCase();
  const known = knownImages();
  if (known.includes(wanted)) return wanted;
  const language = languages.find(({aliases}) => aliases.includes(wanted));
  if (language) return language.image;
  const near = didYouMean(wanted, [...known, ...languages.flatMap(({aliases}) => aliases)]);
  const hint = near ? ` Did you mean ${near}?` : '';
  throw new InvalidInput(
    `There is no image for ${JSON.stringify(name)}.${hint} There are: ${known.join(', ')}.`,
  );
}

function isSubcommand(name: string): name is keyof typeof subcommands {
  return Object.hasOwn(subcommands, name);
}
