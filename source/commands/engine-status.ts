import {YuuBoxError} from '../errors.ts';
import {openEngine} from '../sandbox/select-engine.ts';
import type {Settings} from '../settings/settings.ts';
import type {EngineStatus} from '../tui/start/start-content.ts';

/** The engine that a program would run in now, or what to do about there being none. */
export async function engineStatus({
  engine: asked,
  dockerSocket,
  runtime,
}: Pick<Settings, 'engine' | 'dockerSocket' | 'runtime'>): Promise<EngineStatus> {
  try {
    const {engine, notices} = await openEngine(asked, {
      socket: dockerSocket ?? undefined,
      runtime: runtime ?? undefined,
    });
    await using _ = engine;
    return {kind: 'found', description: engine.description, notices};
  } catch (error) {
    if (!(error instanceof YuuBoxError)) throw error;
    return {kind: 'none', message: `${error.message} yuubox doctor tells more.`};
  }
}
