import type {Environment} from '../external-editor.ts';
import type {StartProps} from './start-app.tsx';
import type {Chosen} from './start-content.ts';

export interface StartOptions extends Omit<StartProps, 'choose' | 'hasColor'> {
  readonly stdin?: NodeJS.ReadStream;
  readonly stdout?: NodeJS.WriteStream;
  readonly stderr?: NodeJS.WriteStream;
  readonly env?: Environment;
}

/**
 * Shows the start screen until something is chosen, the user leaves, or the process is asked to end, and gives the
 * terminal back whatever happens.
 * @throws what the screen failed with.
 */
export async function runStartScreen(options: StartOptions): Promise<Chosen> {
  const {showStart} = await import('./show-start.tsx');
  return showStart(options);
}
