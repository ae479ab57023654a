import {
  useAnimation,
  useApp,
  useInput,
  useIsScreenReaderEnabled,
  usePaste,
  useWindowSize,
} from 'ink';
import {useEffect, useMemo} from 'react';
import type {Clock} from './clock.ts';
import type {Environment} from './external-editor.ts';
import {useActions} from './hooks/use-actions.ts';
import {useArming} from './hooks/use-arming.ts';
import {useLatestReducer} from './hooks/use-latest-reducer.ts';
import {usePanes} from './hooks/use-panes.ts';
import {useSession} from './hooks/use-session.ts';
import type {Intent} from './intent.ts';
import type {Keymap} from './keymap.ts';
import {layOut} from './layout.ts';
import {helpPane} from './panes/help.ts';
import {inspectPane} from './panes/inspect.ts';
import {paneViews} from './panes/pane-views.ts';
import {readKeys, readPaste, type ScreenContext} from './read-key.ts';
import type {Player} from './replay/player.ts';
import {readReplayKeys} from './replay/replay-keys.ts';
import {useReplay} from './replay/use-replay.ts';
import {Screen} from './screen.tsx';
import {decisionSubject, focusedPane} from './selectors.ts';
import type {SessionView} from './session-view.ts';
import {changeView, initialView, sheetOf} from './view-state.ts';
import {KeymapContext} from './widgets/keymap-context.ts';
import {ColorContext} from './widgets/row-view.tsx';

export interface AppProps {
  readonly session: SessionView;
  /** Writes the healed program and says where; missing when there is nowhere. */
  readonly write?: (() => Promise<string>) | undefined;
  readonly environment: Environment;
  readonly keymap: Keymap;
  readonly clock: Clock;
  /** What is played back; missing in a session that goes on. */
  readonly replay?: Player | undefined;
}

/** The session on a screen: draws its state, and turns keys into commands for it. */
export function App({session, write, environment, keymap, clock, replay}: AppProps) {
  const {exit} = useApp();
  const isHeard = useIsScreenReaderEnabled();
  const size = useWindowSize();
  const state = useSession(session, clock);
  const [view, dispatch, latestView] = useLatestReducer(changeView, initialView);
  const layout = layOut(size.columns, size.rows, {
    zoomed: view.zoomed || sheetOf(view) !== null,
    enlargeFix: view.overlay?.kind === 'editor',
  });
  const contents = usePanes(state, view, layout, keymap);
  const sheetWidth = layout.kind === 'too-small' ? 1 : layout.panes.fix.width;
  const isInspecting = view.overlay?.kind === 'inspect';
  const sheet = useMemo(
    () => (isInspecting ? inspectPane(state, sheetWidth) : helpPane(state, sheetWidth, keymap)),
    [isInspecting, state, sheetWidth, keymap],
  );
  const seesFix = (now: typeof state, view: typeof initialView) =>
    now.stage === null &&
    ((layout.kind === 'wide' && !isHeard) ||
      (layout.kind !== 'too-small' && focusedPane(now, view) === 'fix'));
  const subject = decisionSubject(state, view, seesFix(state, view));
  const arming = useArming(subject, clock);
  const act = useActions({session, write, environment, dispatch, latestView});
  useReplay(replay);
  const running = state.phase.kind === 'running';
  // What moves by itself would be read out again and again.
  const {frame, time} = useAnimation({interval: 250, isActive: running && !isHeard});

  useEffect(() => {
    session.finished.catch(exit);
  }, [session, exit]);

  // The session may be ahead of the screen; keys are read against what it is, and armed for what was seen.
  const contextNow = (armedFor: ScreenContext['armed']): ScreenContext => {
    const view = latestView.current;
    const anchor = sheetOf(view)?.anchor ?? {line: 0, row: 0};
    const height = layout.kind === 'too-small' ? 1 : layout.panes.fix.height;
    return {
      state: session.state,
      view,
      panes: paneViews(contents, layout, view),
      sheet: {content: sheet, place: {top: anchor, cursor: null}, height},
      canWrite: write !== undefined,
      fixWidth: layout.kind === 'too-small' ? 1 : layout.panes.fix.width,
      keys: keymap,
      armed: armedFor,
      fixIsVisible: seesFix(session.state, view),
    };
  };
  const perform = (intents: readonly Intent[]) => {
    for (const intent of intents) act(intent);
  };

  useInput((input, key) => {
    const {state, view, fixIsVisible} = contextNow(false);
    const armed = arming.isArmed(decisionSubject(state, view, fixIsVisible));
    arming.keyPressed();
    dispatch({type: 'say', message: null});
    const now = () => contextNow(armed);
    const read = replay ? readReplayKeys(input, key, replay, now) : readKeys(input, key, now);
    for (const intents of read) perform(intents);
  });
  usePaste(text => {
    arming.keyPressed();
    perform(readPaste(text, contextNow(false)));
  });

  return (
    <ColorContext value={!environment['NO_COLOR']}>
      <KeymapContext value={keymap}>
        <Screen
          state={state}
          view={view}
          layout={layout}
          panes={paneViews(contents, layout, view)}
          sheet={sheet}
          fixIsVisible={seesFix(state, view)}
          armed={arming.isArmed(subject)}
          replay={replay}
          frame={frame}
          runningMs={time}
        />
      </KeymapContext>
    </ColorContext>
  );
}
