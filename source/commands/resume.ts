import {realpath, readFile, stat} from 'node:fs/promises';
import {sep} from 'node:path';
import {InvalidInput} from '../errors.ts';
import {languageNamed} from '../languages/index.ts';
import type {Program} from '../program.ts';
import {openEngine} from '../sandbox/select-engine.ts';
import {Fold} from '../replay/fold.ts';
import {refuseCheck} from '../session/runner.ts';
import {Session} from '../session/session.ts';
import type {SessionState} from '../session/state.ts';
import {withKeys} from '../settings/models.ts';
import {type Arguments, parseArguments} from '../settings/parse-arguments.ts';
import {reader, type Sources} from '../settings/reader.ts';
import {resolveSettings, type Settings} from '../settings/settings.ts';
import {asShown} from '../store/as-shown.ts';
import {findSession, shortId} from '../store/find-session.ts';
import {lastWritten} from '../store/last-written.ts';
import {isUnfinished, type SavedSession} from '../store/saved-session.ts';
import {isOpen, thisProcess} from '../store/session-owner.ts';
import type {SessionPlan} from '../store/session-plan.ts';
import {SessionStore} from '../store/session-store.ts';
import {stateDirectory} from '../store/state-directory.ts';
import {chooseDisplay} from './choose-display.ts';
import {configureHealers} from './configure-healers.ts';
import {onTermination} from './on-termination.ts';
import {readSources} from './read-settings.ts';
import {conduct} from './run.ts';
import {Saving} from './save-session.ts';

/** What may be said anew about a session; all else is as it was. */
const allowed = new Set([
  'offline',
  'step',
  'env',
  'yes',
  'write',
  'output',
  'patch',
  'json',
  'events',
  'plain',
]);

/**
 * `yuubox resume`: goes on with a session that was broken off or left, at the decision where it was.
 * @returns the exit code.
 * @throws {InvalidInput} when there is none such, or it is open elsewhere.
 */
export async function resume(argv: readonly string[]): Promise<number> {
  const given = parseArguments(argv);
  refuseOthers(given);
  const sources = await readSources(given);
  const present = resolveSettings(given, sources.env, sources.files);
  using store = await SessionStore.open(stateDirectory());
  const saved = await choose(store.sessions(), given.files);
  const here = await thisProcess();
  if (await isOpen(saved.owner, here)) throw openElsewhere(saved);
  // From now on nobody else goes on with it.
  using saving = Saving.goOn(store, onFailure => store.take(saved, here, onFailure));
  if (!saving) throw openElsewhere(saved);
  const past = asShown(store.events(saved));
  const [started] = past;
  if (started?.type !== 'session-started') throw nothingSaved(saved);
  // Only plans are written there, and the schema has a version.
  const plan = store.plan(saved) as SessionPlan;
  const program = withVariables(started.program, plan, present.env, saved);
  const settings = settingsOf(plan, present, sources);
  const language = languageNamed(program.language);
  // An example, or a program from stdin.
  const isWrittenAsCopy = plan.file === null;
  const loaded = {program, language, path: plan.file, isWrittenAsCopy};
  const display = chooseDisplay({display: settings.display, files: []});
  if (present.step && display !== 'screen') {
    throw new InvalidInput('--step is for the session screen, which needs a terminal.');
  }
  if (settings.offline && plan.limits.network === 'bridge') {
    throw new InvalidInput(
      'This session gives its program the network, and --offline forbids it; leave --offline out.',
    );
  }
  const {image, interpreter} = loaded.language;
  const {engine, notices} = await openEngine(settings.engine, {
    environment: {image, interpreter},
    socket: settings.dockerSocket ?? undefined,
    runtime: settings.runtime ?? undefined,
  });
  // While the engine clears up, too, a terminal that is closed is no reason to die.
  using termination = onTermination();
  await using _ = engine;
  refuseCheck(engine, plan.expectations);
  const healers = settings.healing ? await configureHealers(settings) : [];
  const session = new Session(program, {
    engine,
    language: loaded.language,
    healers,
    limits: plan.limits,
    strict: settings.strict,
    expectations: plan.expectations,
    maxIterations: started.maxIterations,
    decisions: display === 'screen' ? 'user' : 'auto',
    staysOpen: display === 'screen',
    stepping: settings.step,
    notices: [
      ...notices,
      ...(await changesOnDisk(plan, program, new Fold(past).after(past.length))),
    ],
    record: saving.record,
    past,
  });
  // Awaited here: the engine is disposed of when this function returns.
  return await conduct(session, {loaded, settings, display, saving, termination});
}

function refuseOthers({switches, values, files, programArgs}: Arguments): void {
  const other = [...switches, ...values.keys()].find(name => !allowed.has(name));
  if (other) {
    throw new InvalidInput(
      `yuubox resume goes on with what the session was begun with, so --${other} cannot be given. Begin anew with yuubox FILE --${other}.`,
    );
  }
  if (files.length > 1 || programArgs.length > 0) {
    throw new InvalidInput('yuubox resume takes one session or one FILE: yuubox resume [ID|FILE].');
  }
}

/** The session that was asked for: by its id, by its program, or the last that is unfinished. */
async function choose(
  sessions: readonly SavedSession[],
  [asked]: readonly string[],
): Promise<SavedSession> {
  const isWanted = asked === undefined ? () => true : await programAt(asked);
  if (asked !== undefined && !isWanted) return findSession(sessions, asked);
  const here = await thisProcess();
  for (const session of sessions.filter(isUnfinished)) {
    if (isWanted?.(session) && !(await isOpen(session.owner, here))) return session;
  }
  throw new InvalidInput(
    asked === undefined
      ? 'There is no unfinished session to go on with. yuubox history lists all; yuubox FILE begins a new one.'
      : `No unfinished session of ${asked} is saved. yuubox ${asked} begins a new one.`,
  );
}

/** Tells the sessions of a file, or of a folder; null when the path is neither. */
async function programAt(path: string): Promise<((session: SavedSession) => boolean) | null> {
  const stats = await stat(path).catch(() => null);
  if (!stats) return null;
  const real = await realpath(path);
  return stats.isDirectory()
    ? session => session.path?.startsWith(real + sep) ?? false
    : session => session.path === real;
}

/** The program with the variables that were not saved, which have to be given again. */
function withVariables(
  program: Program,
  {withheld}: SessionPlan,
  given: Readonly<Record<string, string>>,
  {id}: SavedSession,
): Program {
  const missing = withheld.filter(name => given[name] === undefined);
  if (missing.length === 0) return {...program, env: {...program.env, ...given}};
  const again = missing.map(name => `--env ${name}=…`).join(' ');
  throw new InvalidInput(
    `The program had ${missing.join(', ')} in its environment, which is not saved because it may be secret. Give it again: yuubox resume ${shortId(id)} ${again}`,
  );
}

/** Those of the session, with the keys of now, and what may be said anew. */
function settingsOf(plan: SessionPlan, present: Settings, sources: Sources): Settings {
  const {settings} = plan;
  const {switches, values} = sources.given;
  const isToldWhere = switches.has('write') || values.has('output');
  const offline = present.offline || settings.offline;
  return {
    ...present,
    ...settings,
    offline,
    healers: offline ? settings.healers.filter(mayWorkOffline) : settings.healers,
    models: withKeys(settings.models, reader(sources)),
    destination: isToldWhere ? present.destination : settings.destination,
  };
}

/** A healer of the user's own says itself whether it sends anything; one that does is refused when it is loaded. */
const mayWorkOffline = (healer: Settings['healers'][number]) =>
  healer === 'offline' || typeof healer !== 'string';

/** Says when the file is no longer what the session is about. It is not written over then, either. */
async function changesOnDisk(
  {file}: SessionPlan,
  {source}: Program,
  state: SessionState,
): Promise<string[]> {
  if (file === null) return [];
  const present = await readFile(file).catch(() => null);
  if (present === null) return [`${file} is gone; writing makes it anew.`];
  const ours = lastWritten(state, file);
  if (present.equals(Buffer.from(ours ?? source))) return [];
  return [
    `${file} has changed since this session began. The session goes on with what it was; the file is not written over.`,
  ];
}

function openElsewhere({id, name, owner}: SavedSession): InvalidInput {
  return new InvalidInput(
    `The session ${shortId(id)} (${name}) is open in another YuuBox (process ${owner.pid}). Leave it there first.`,
  );
}

function nothingSaved({id}: SavedSession): InvalidInput {
  return new InvalidInput(
    `Of the session ${shortId(id)}, nothing was saved to go on with. yuubox history rm ${shortId(id)} removes it.`,
  );
}
