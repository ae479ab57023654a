import {setImmediate as nextTurn} from 'node:timers/promises';
import {useApp, useStdin} from 'ink';
import {type RefObject, useRef} from 'react';
import {chosenSource, currentAttempt} from '../../session/select.ts';
import {editExternally, type Environment} from '../external-editor.ts';
import {type Intent, say} from '../intent.ts';
import type {SessionView} from '../session-view.ts';
import {stopUntilContinued} from '../stop-until-continued.ts';
import type {ViewAction, ViewState} from '../view-state.ts';
import {useLentTerminal} from './use-lent-terminal.ts';

interface ActionContext {
  readonly session: SessionView;
  readonly write: (() => Promise<string>) | undefined;
  readonly environment: Environment;
  readonly dispatch: (action: ViewAction) => void;
  readonly latestView: RefObject<ViewState>;
}

/** Carries intents out. One that takes time is not started again while it is under way. */
export function useActions({session, write, environment, dispatch}: ActionContext) {
  const {exit} = useApp();
  const {stdin} = useStdin();
  const isBusy = useRef(false);
  const lendTerminal = useLentTerminal();

  const tell = (message: string) => act(say(message));
  const leave = () => {
    session.command({kind: 'leave'});
    exit();
  };
  const writeHealed = async (): Promise<boolean> => {
    if (!write) return false;
    try {
      tell(await write());
      return true;
    } catch (error) {
      tell(messageOf(error));
      return false;
    }
  };
  const editFile = async () => {
    const {state} = session;
    const shown = chosenSource(state)?.source ?? currentAttempt(state)?.revision.source;
    if (shown === undefined) return;
    try {
      let edited = shown;
      await lendTerminal(async () => {
        // Ink stops listening, but Node would go on reading and take every other key from the editor. Pausing only has that
        // effect once the stream has noticed that nobody listens.
        await nextTurn();
        stdin.pause();
        edited = await editExternally(shown, state.program.entry, environment);
      });
      if (edited === shown) tell('The editor changed nothing.');
      else {
        session.command({kind: 'suggest', source: edited});
        tell('Your version is being run; it joins the fixes.');
      }
    } catch (error) {
      tell(messageOf(error));
    }
  };
  const once = async (task: () => Promise<unknown>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await task();
    } catch (error) {
      exit(error);
    } finally {
      isBusy.current = false;
    }
  };

  const act = (intent: Intent): void => {
    switch (intent.kind) {
      case 'view':
        dispatch(intent.action);
        break;
      case 'session':
        session.command(intent.command);
        break;
      case 'leave':
        leave();
        break;
      case 'write':
        void once(writeHealed);
        break;
      case 'write-and-leave':
        void once(async () => {
          if (await writeHealed()) leave();
          else dispatch({type: 'close'});
        });
        break;
      case 'edit-file':
        void once(editFile);
        break;
      case 'suspend':
        void once(() => lendTerminal(stopUntilContinued));
        break;
    }
  };
  return act;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
