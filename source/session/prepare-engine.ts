import type {Language} from '../languages/language.ts';
import type {Engine} from '../sandbox/engine.ts';
import type {SessionEvent} from './events.ts';

/**
 * Has made what the engine still lacks for a language, and tells of it in events; another engine may have taken over
 * when this resolves. The embedded engine lacks nothing: it gets warm while the first attempt waits for it.
 * @throws {ImageMissing} when it cannot be made. Aborting ends it quietly.
 */
export async function prepareEngine(
  engine: Engine,
  {image, interpreter}: Pick<Language, 'image' | 'interpreter'>,
  signal: AbortSignal,
  emit: (event: SessionEvent) => void,
): Promise<void> {
  if (engine.name === 'embedded' || signal.aborted) return;
  const before = engine.description;
  try {
    await engine.prepare(
      {image, interpreter},
      {
        signal,
        onProgress: progress => emit({type: 'preparing', progress}),
        onNotice: message => emit({type: 'notice', message}),
      },
    );
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  const {name, description} = engine;
  if (description === before) return;
  emit({type: 'engine-changed', engine: name, engineDescription: description});
}
