import type {Program} from '../program.ts';
import type {SessionEvent} from './events.ts';
import type {SessionOptions} from './session.ts';

/** The first event of a session: what it is about. */
export function sessionStarted(
  id: string,
  program: Program,
  {engine, language, limits, maxIterations}: SessionOptions,
): Extract<SessionEvent, {type: 'session-started'}> {
  return {
    type: 'session-started',
    id,
    program,
    languageTitle: language.title,
    engine: engine.name,
    engineDescription: engine.description,
    limits,
    maxIterations,
  };
}
