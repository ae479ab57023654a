import {
  useAnimation,
  useApp,
  useInput,
  useIsScreenReaderEnabled,
  usePaste,
  useWindowSize,
} from 'ink';
import {useEffect} from 'react';
import type {Clock} from './clock.ts';
import type {Environment} from './external-editor.ts';
import {useActions} from './hooks/use-actions.ts';
import {useArming} from './hooks/use-arming.ts';
import {useLatestReducer} from './hooks/use-latest-reducer.ts';
import {usePanes} from './hooks/use-panes.ts';
import {useSession} from './hooks/use-session.ts';
import type {Intent} from './intent.ts';
import {layOut} from './layout.ts';
import {helpPane} from './panes/help.ts';
import {paneViews} from './panes/pane-views.ts';
import {readKeys, readPaste, type ScreenContext} from './read-key.ts';
import {Screen} from './screen.tsx';
import {decisionSubject, focusedPane} from './selectors.ts';
import type {SessionView} from './session-view.ts';
import {changeView, initialView} from './view-state.ts';
import {ColorContext} from './widgets/row-view.tsx';

export interface AppProps {
  readonly session: SessionView;
  /** Writes the healed program and says where; missing when there is nowhere. */
  readonly write?: (() => Promise<string>) | undefined;
  readonly environment: Environment;
  readonly clock: Clock;
}

/** The session on a screen: draws its state, and turns keys into commands for it. */
export function App({session, write, environment, clock}: AppProps) {
  const {exit} = useApp();
  const isHeard = useIsScreenReaderEnabled();
  const size = useWindowSize();
  const state = useSession(session, clock);
  const [view, dispatch, latestView] = useLatestReducer(changeView, initialView);
  const layout = layOut(size.columns, size.rows, {
    zoomed: view.zoomed || view.overlay?.kind === 'help',
    enlargeFix: view.overlay?.kind === 'editor',
  });
  const contents = usePanes(state, view, layout);
  const help = helpPane(state, layout.kind === 'too-small' ? 1 : layout.panes.fix.width);
  const seesFix = (now: typeof state, view: typeof initialView) =>
    (layout.kind === 'wide' && !isHeard) ||
    (layout.kind !== 'too-small' && focusedPane(now, view) === 'fix');
  const subject = decisionSubject(state, view, seesFix(state, view));
  const arming = useArming(subject, clock);
  const act = useActions({session, write, environment, dispatch, latestView});
  const running = state.phase.kind === 'running';
  // What moves by itself would be read out again and again.
  const {frame, time} = useAnimation({interval: 250, isActive: running && !isHeard});

  useEffect(() => {
    session.finished.catch(exit);
  }, [session, exit]);

  // The session may be ahead of the screen; keys are read against what it is, and armed for what was seen.
  const contextNow = (armedFor: ScreenContext['armed']): ScreenContext => {
    const view = latestView.current;
    const anchor = view.overlay?.kind === 'help' ? view.overlay.anchor : {line: 0, row: 0};
    const height = layout.kind === 'too-small' ? 1 : layout.panes.fix.height;
    return {
      state: session.state,
      view,
      panes: paneViews(contents, layout, view),
      help: {content: help, place: {top: anchor, cursor: null}, height},
      canWrite: write !== undefined,
      fixWidth: layout.kind === 'too-small' ? 1 : layout.panes.fix.width,
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
    for (const intents of readKeys(input, key, () => contextNow(armed))) perform(intents);
  });
  usePaste(text => {
    arming.keyPressed();
    perform(readPaste(text, contextNow(false)));
  });

  return (
    <ColorContext value={!environment['NO_COLOR']}>
      <Screen
        state={state}
        view={view}
        layout={layout}
        panes={paneViews(contents, layout, view)}
        help={help}
        fixIsVisible={seesFix(state, view)}
        armed={arming.isArmed(subject)}
        frame={frame}
        runningMs={time}
      />
    </ColorContext>
  );
}
