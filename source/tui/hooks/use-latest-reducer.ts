import {type RefObject, useCallback, useRef, useState} from 'react';

/**
 * `useReducer` whose newest state can be read at once. Several keys may arrive in one chunk, before React has
 * rendered the first of them.
 */
export function useLatestReducer<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): [State, (action: Action) => void, RefObject<State>] {
  const [state, setState] = useState(initial);
  const latest = useRef(initial);
  const dispatch = useCallback(
    (action: Action) => {
      latest.current = reduce(latest.current, action);
      setState(latest.current);
    },
    [reduce],
  );
  return [state, dispatch, latest];
}
