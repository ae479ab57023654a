import {resolve} from 'node:path';
import {InvalidInput} from '../errors.ts';
import type {Expectations} from '../expectations/expectations.ts';
import {patchPath} from '../patch/unified.ts';
import {eventJson} from '../plain/event-json.ts';
import {jsonText} from '../plain/json-text.ts';
import {narrate} from '../plain/narrate.ts';
import {ProgressDisplay} from '../plain/progress-display.ts';
import {resultJson} from '../plain/result-json.ts';
import {summary} from '../plain/summary.ts';
import {openEngine} from '../sandbox/select-engine.ts';
import {resolveLimits} from '../sandbox/limits.ts';
import {type Execution, summariseExecution} from '../session/execution.ts';
import {exitCodeOf, exitCodes} from '../session/exit-code.ts';
import {currentAttempt, hasUnwrittenHealing, isHealed} from '../session/select.ts';
import {refuseCheck} from '../session/runner.ts';
import {Session} from '../session/session.ts';
import type {SessionState} from '../session/state.ts';
import {parseArguments} from '../settings/parse-arguments.ts';
import type {Display, Settings} from '../settings/settings.ts';
import {shortId} from '../store/find-session.ts';
import {writeCopy} from '../store/write-copy.ts';
import {lastWritten} from '../store/last-written.ts';
import {writeBack, writeTo} from '../store/write-program.ts';
import {reveal, sanitise} from '../terminal/sanitise.ts';
import {makeKeymap} from '../tui/keymap.ts';
import {chooseDisplay} from './choose-display.ts';
import {configureHealers} from './configure-healers.ts';
import {readExpectations} from './read-expectations.ts';
import {onTermination} from './on-termination.ts';
import {type LoadedProgram, readProgram} from './read-program.ts';
import {readSettings} from './read-settings.ts';
import {Saving} from './save-session.ts';

/**
 * `yuubox run`: heals a program.
 * @returns the exit code.
 * @throws {InvalidInput} and the other errors that a user can meet.
 */
export async function run(
  argv: readonly string[],
  {isExample = false}: {readonly isExample?: boolean} = {},
): Promise<number> {
  const settings = await readSettings(parseArguments(argv));
  const display = chooseDisplay(settings);
  if (settings.step && display !== 'screen') {
    throw new InvalidInput('--step is for the session screen, which needs a terminal.');
  }
  const read = await readProgram({
    files: settings.files,
    entry: settings.entry,
    extraFiles: settings.extraFiles,
    language: settings.language,
    args: settings.programArgs,
    env: settings.env,
    stdinFile: settings.stdinFile,
  });
  const expectations = await readExpectations(settings, read.program.source);
  const own = withInputOf(read, expectations);
  // Whoever tries an example is not to change the package.
  const loaded = isExample ? {...own, path: null, isWrittenAsCopy: true} : own;
  refuseWriteToNowhere(settings, loaded);
  const {language} = loaded;
  const limits = resolveLimits({...language.limits, ...settings.limits});
  const healers = settings.healing ? await configureHealers(settings) : [];
  const environment = {image: language.image, interpreter: language.interpreter};
  const {engine, notices} = await openEngine(settings.engine, {
    environment,
    socket: settings.dockerSocket ?? undefined,
    runtime: settings.runtime ?? undefined,
  });
  // While the engine clears up, too, a terminal that is closed is no reason to die.
  using termination = onTermination();
  await using _ = engine;
  refuseCheck(engine, expectations);
  using saving = await Saving.begin({settings, display, loaded, limits, expectations});
  const session = new Session(loaded.program, {
    engine,
    language,
    healers,
    limits,
    strict: settings.strict,
    expectations,
    maxIterations: settings.healing ? settings.maxIterations : 1,
    decisions: display === 'screen' ? 'user' : 'auto',
    staysOpen: display === 'screen',
    stepping: settings.step,
    notices: [...notices, ...saving.notices],
    record: saving.record,
  });
  // Awaited here: the engine is disposed of when this function returns.
  return await conduct(session, {loaded, settings, display, saving, termination});
}

/** How a session is shown, and what becomes of it. */
export interface Conduct {
  readonly loaded: LoadedProgram;
  readonly settings: Settings;
  readonly display: Display;
  readonly saving: Saving;
  readonly termination: {
    /** Is aborted when the process is asked to end. */
    readonly signal: AbortSignal;
  };
}

/** Runs a session to its end, on the screen or as text; returns the exit code. */
export async function conduct(session: Session, how: Conduct): Promise<number> {
  const {display, saving} = how;
  saving.onTrouble(message => session.notify(message));
  const code =
    display === 'screen'
      ? await showOnScreen(session, how)
      : await printAsText(session, how, display);
  if (display === 'screen' && saving.isSaved && canBeResumed(session.state)) {
    process.stderr.write(`yuubox resume ${shortId(session.id)} goes on with it.\n`);
  }
  await saving.tidy();
  return code;
}

const canBeResumed = ({phase}: SessionState) => phase.kind !== 'ended' || phase.outcome === 'left';

/** A program without input of its own reads that of its first case: it could wait in vain otherwise. */
function withInputOf({program, ...loaded}: LoadedProgram, {cases}: Expectations): LoadedProgram {
  const stdin = program.stdin ?? cases[0]?.stdin ?? null;
  return {...loaded, program: {...program, stdin}};
}

/** The session screen. What came of it is told in the normal screen afterwards. */
async function showOnScreen(
  session: Session,
  {loaded, settings, termination}: Conduct,
): Promise<number> {
  const {runSessionScreen} = await import('../tui/run-session-screen.tsx');
  const outcome = session.run();
  outcome.catch(() => {});
  let wasAsked = false;
  try {
    ({wasAsked} = await runSessionScreen(session, {
      write: () => writeHealed(session, loaded, settings),
      keymap: makeKeymap(settings.bindings),
    }));
  } finally {
    session.command({kind: 'leave'});
  }
  const code = exitCodeOf(await outcome, currentAttempt(session.state)?.result ?? null);
  process.stdout.write(summary(session.state, patchName(loaded)));
  if (settings.destination.kind !== 'nowhere' && hasUnwrittenHealing(session.state)) {
    process.stderr.write(`${sanitise(await writeHealed(session, loaded, settings))}\n`);
  }
  return wasAsked || termination.signal.aborted ? exitCodes.cancelled : code;
}

/** The session without a screen: nobody is asked, and stdout holds just what was asked for. */
async function printAsText(
  session: Session,
  {loaded, settings, termination}: Conduct,
  display: Exclude<Display, 'screen'>,
): Promise<number> {
  const {logLevel} = settings;
  const tells = (display === 'plain' || display === 'patch') && logLevel !== 'error';
  using progress = new ProgressDisplay(process.stderr, process.env);
  session.subscribe(event => {
    if (event.type === 'preparing' && display !== 'events') progress.show(event.progress);
    if (display === 'events') process.stdout.write(`${eventJson(event)}\n`);
    if (tells) process.stderr.write(narrate(event, session.state));
    if (logLevel === 'debug') process.stderr.write(`${eventJson(event)}\n`);
  });
  const outcome = await session.run(termination.signal);
  const execution = summariseExecution(session.state, patchName(loaded));
  printResult(execution, display);
  if (execution.success && settings.destination.kind !== 'nowhere') {
    const told = await writeHealed(session, loaded, settings);
    if (tells) process.stderr.write(`${sanitise(told)}\n`);
  }
  if (termination.signal.aborted) return exitCodes.cancelled;
  return exitCodeOf(outcome, currentAttempt(session.state)?.result ?? null);
}

function printResult(execution: Execution, display: Display): void {
  switch (display) {
    case 'json':
      process.stdout.write(`${jsonText(resultJson(execution), 2)}\n`);
      break;
    case 'patch':
      // Exact for whoever applies it, safe for whoever looks at it.
      if (execution.success) {
        process.stdout.write(process.stdout.isTTY ? reveal(execution.patch) : execution.patch);
      }
      break;
    case 'plain':
      process.stderr.write(sanitise(execution.stderr));
      process.stdout.write(sanitise(execution.stdout));
      break;
    case 'events':
    case 'screen':
  }
}

/** Writes the last revision to where the settings say, or over the program's own file. */
async function writeHealed(
  session: Session,
  {path, program, isWrittenAsCopy}: LoadedProgram,
  {destination}: Settings,
): Promise<string> {
  const attempt = currentAttempt(session.state);
  if (!attempt || !isHealed(attempt)) {
    throw new InvalidInput('Only a program that runs is written; this one does not yet.');
  }
  const {source} = attempt.revision;
  if (destination.kind === 'file') {
    const told = await writeTo(destination.path, source);
    session.recordWritten(destination.path, attempt.revision);
    return told;
  }
  if (isWrittenAsCopy) {
    const copy = await writeCopy(process.cwd(), program.entry, source);
    session.recordWritten(copy.path, attempt.revision);
    return copy.told;
  }
  if (path === null) throw nowhereToWrite;
  if (source === program.source) return `${path} runs as it is; there is nothing to write.`;
  const told = await writeBack(path, source, program.source, lastWritten(session.state, path));
  session.recordWritten(path, attempt.revision);
  return told;
}

const nowhereToWrite = new InvalidInput(
  'A program from stdin has no file to write back to; use --output FILE.',
);

/** Noticed before anything runs. */
function refuseWriteToNowhere(
  {destination}: Settings,
  {path, isWrittenAsCopy}: LoadedProgram,
): void {
  if (destination.kind === 'in-place' && path === null && !isWrittenAsCopy) throw nowhereToWrite;
}

const patchName = ({path, program}: LoadedProgram) =>
  path === null ? program.entry : patchPath(resolve(path), process.cwd());
