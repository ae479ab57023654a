import {Box, useApp, useInput, useIsScreenReaderEnabled, usePaste, useWindowSize} from 'ink';
import {useEffect, useRef, useState} from 'react';
import type {Keymap} from '../keymap.ts';
import {useLatestReducer} from '../hooks/use-latest-reducer.ts';
import {useLentTerminal} from '../hooks/use-lent-terminal.ts';
import {stopUntilContinued} from '../stop-until-continued.ts';
import {type Row, span} from '../text/rows.ts';
import {ColorContext, RowView} from '../widgets/row-view.tsx';
import {completePath} from './complete-path.ts';
import type {Chosen, EngineStatus, Item, StartContent} from './start-content.ts';
import {startIntents, type StartIntent} from './start-keys.ts';
import {pageOf, startRows} from './start-rows.ts';
import {changeStart, initialStart, pathIn} from './start-state.ts';

/** What the start screen is given. */
export interface StartProps {
  readonly items: readonly Item[];
  readonly engine: Promise<EngineStatus>;
  readonly now: Date;
  readonly keymap: Keymap;
  readonly hasColor: boolean;
  /** The names in a directory, those of directories with a slash at their end. */
  readonly list: (directory: string) => Promise<readonly string[]>;
  /** Why a path cannot be opened, in one sentence; null when it can. */
  readonly refuse: (path: string) => Promise<string | null>;
  readonly choose: (chosen: Chosen) => void;
}

/** What `yuubox` alone shows: what it is, what it runs programs in, and what there is to open. */
export function StartApp({items, engine, now, keymap, hasColor, ...props}: StartProps) {
  const {exit} = useApp();
  const lendTerminal = useLentTerminal();
  const size = useWindowSize();
  const isRead = useIsScreenReaderEnabled();
  const [state, dispatch, latest] = useLatestReducer(changeStart, initialStart);
  const [status, setStatus] = useState<EngineStatus>({kind: 'searching'});
  const isBusy = useRef(false);
  const content: StartContent = {items, engine: status, now};
  const rows = startRows(content, state, size, keymap);

  useEffect(() => {
    void engine.then(setStatus, exit);
  }, [engine, exit]);

  const end = (chosen: Chosen) => {
    props.choose(chosen);
    exit();
  };
  const once = async (task: () => Promise<void>) => {
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
  const complete = async () => {
    const of = latest.current.prompt?.text ?? '';
    dispatch({type: 'completed', of, prompt: await completePath(of, props.list)});
  };
  const open = async () => {
    const path = pathIn(latest.current.prompt?.text ?? '');
    const reason = path === '' ? 'Type the path of a program.' : await props.refuse(path);
    if (reason === null) end({kind: 'file', path});
    else dispatch({type: 'say', message: reason});
  };
  const perform = (intent: StartIntent) => {
    switch (intent.kind) {
      case 'change':
        return dispatch(intent.action);
      case 'choose': {
        const item = items[latest.current.selected];
        return item && end(chosenBy(item));
      }
      case 'complete':
        return void once(complete);
      case 'open':
        return void once(open);
      case 'suspend':
        return void once(() => lendTerminal(stopUntilContinued));
      case 'leave':
        return end({kind: 'left', interrupted: intent.interrupted});
    }
  };

  useInput((input, key) => {
    const context = () => ({
      state: latest.current,
      count: items.length,
      page: pageOf(rows),
      keys: keymap,
    });
    for (const intent of startIntents(input, key, context)) perform(intent);
  });
  usePaste(text => dispatch({type: 'type', text}));

  const {head, list, foot} = rows;
  const spoken = isRead ? [[span(saidOf(items[state.selected]))]] : [];
  return (
    <ColorContext value={hasColor}>
      <Box
        flexDirection="column"
        paddingX={1}
        width={size.columns}
        height={size.rows}
        overflow="hidden"
      >
        <Rows rows={head} />
        <Box flexDirection="column" flexGrow={1} overflow="hidden">
          <Rows rows={list} />
        </Box>
        <Rows rows={[...spoken, ...foot]} />
      </Box>
    </ColorContext>
  );
}

function Rows({rows}: {readonly rows: readonly Row[]}) {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {rows.map((row, index) => (
        // A row of the screen is its place; what stands there changes.
        // oxlint-disable-next-line react/no-array-index-key
        <RowView key={index} content={row} />
      ))}
    </Box>
  );
}

function chosenBy(item: Item): Chosen {
  return item.kind === 'example'
    ? {kind: 'example', path: item.example.path}
    : {kind: 'session', id: item.session.id};
}

/** A mark says nothing to somebody who listens. */
function saidOf(item: Item | undefined): string {
  if (!item) return '';
  const name = item.kind === 'example' ? item.example.file : item.session.program;
  return `Selected: ${name}`;
}
