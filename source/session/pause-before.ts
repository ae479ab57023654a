import type {Host} from './host.ts';
import type {Stage} from './stage.ts';

/** In step mode, waits before a stage until the user lets it go on; else goes on at once. */
export async function pauseBefore(host: Host, stage: () => Stage): Promise<void> {
  if (!host.state.stepping || host.leaving.aborted) return;
  host.emit({type: 'stage-reached', stage: stage()});
  await host.bell.until(() =>
    host.state.stage === null || host.leaving.aborted ? true : undefined,
  );
}
