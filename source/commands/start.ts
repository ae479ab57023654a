import {readdir, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {didYouMean} from '../did-you-mean.ts';
import {exitCodes} from '../session/exit-code.ts';
import {parseArguments} from '../settings/parse-arguments.ts';
import type {Settings} from '../settings/settings.ts';
import {makeKeymap} from '../tui/keymap.ts';
import {runStartScreen} from '../tui/start/run-start-screen.ts';
import type {Chosen, Item} from '../tui/start/start-content.ts';
import {chooseDisplay} from './choose-display.ts';
import {engineStatus} from './engine-status.ts';
import {examples} from './examples.ts';
import {readSettings} from './read-settings.ts';
import {recentSessions} from './recent-sessions.ts';
import {resume} from './resume.ts';
import {run} from './run.ts';

/**
 * `yuubox` as it is called: with a program, it is healed; with none, a terminal gets the start screen first, and
 * everything else a pointer to the help.
 * @returns the exit code.
 * @throws {InvalidInput} and the other errors that a user can meet.
 */
export async function start(argv: readonly string[]): Promise<number> {
  const settings = await readSettings(parseArguments(argv));
  if (settings.files.length > 0 || chooseDisplay(settings) !== 'screen') return run(argv);
  const chosen = await chooseOnScreen(settings);
  switch (chosen.kind) {
    case 'left':
      return chosen.interrupted ? exitCodes.cancelled : exitCodes.runs;
    case 'example':
      return run([chosen.path, ...argv], {isExample: true});
    case 'file':
      return run([asFile(chosen.path), ...argv]);
    case 'session':
      return resume([chosen.id, ...argv]);
  }
}

async function chooseOnScreen(settings: Settings): Promise<Chosen> {
  // Looked for while the screen is loaded.
  const engine = engineStatus(settings);
  engine.catch(() => {});
  return runStartScreen({
    items: [
      ...(await recentSessions()).map((session): Item => ({kind: 'session', session})),
      ...(await examples()).map((example): Item => ({kind: 'example', example})),
    ],
    engine,
    now: new Date(),
    keymap: makeKeymap(settings.bindings),
    list: namesIn,
    refuse: reasonAgainst,
  });
}

async function namesIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(atHome(directory), {withFileTypes: true}).catch(() => []);
  return entries.map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted();
}

async function reasonAgainst(path: string): Promise<string | null> {
  if (await stat(atHome(path)).catch(() => null)) return null;
  const directory = path.slice(0, path.lastIndexOf('/') + 1);
  const names = await namesIn(directory === '' ? '.' : directory);
  const near = didYouMean(path.slice(directory.length), names);
  return `There is no file ${path}. ${near ? `Did you mean ${directory}${near}?` : 'Check the path.'}`;
}

/** A name that begins with a dash is no option. */
function asFile(path: string): string {
  const file = atHome(path);
  return file.startsWith('-') ? `./${file}` : file;
}

/** As a shell reads it. */
function atHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}
