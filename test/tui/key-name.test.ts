import {render} from 'ink-testing-library';
import {Text, useInput} from 'ink';
import {createElement} from 'react';
import {expect, it} from 'vitest';
import {keyName} from '../../source/tui/key-name.ts';

/** What a chunk from the keyboard is called, through Ink's own parser. */
async function nameOf(chunk: string): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  const Listener = () => {
    useInput((input, key) => {
      names.push(keyName(input, key));
    });
    return createElement(Text, null, 'listening');
  };
  const app = render(createElement(Listener));
  await pause();
  app.stdin.write(chunk);
  await pause();
  app.unmount();
  return names;
}

/** Longer than Ink waits for the rest of an escape sequence. */
const pause = () =>
  new Promise(resolve => {
    setTimeout(resolve, 40);
  });

it.each([
  ['y', 'y'],
  ['E', 'E'],
  [' ', 'space'],
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\u001b[Z', 'shift-tab'],
  ['\u001b', 'escape'],
  ['\u007f', 'backspace'],
  ['\u001b[3~', 'delete'],
  ['\u001b[A', 'up'],
  ['\u001b[B', 'down'],
  ['\u001b[C', 'right'],
  ['\u001b[D', 'left'],
  ['\u001b[5~', 'pageup'],
  ['\u001b[6~', 'pagedown'],
  ['\u001b[H', 'home'],
  ['\u001b[F', 'end'],
  ['\u0003', 'ctrl-c'],
  ['\u0013', 'ctrl-s'],
  ['\u001a', 'ctrl-z'],
  ['字', '字'],
  ['\u001b[1;5D', 'ctrl-left'],
  ['\u001b[1;5C', 'ctrl-right'],
  ['\u001b[1;3D', 'ctrl-left'],
  ['\u001bf', 'ctrl-right'],
  ['\u001b\u007f', 'ctrl-w'],
  // Modified keys are not the plain ones.
  ['\u001by', undefined],
  ['\u001b\r', undefined],
  ['\u001b ', undefined],
  ['\u0000', undefined],
  // More than one key has no name.
  ['yy', undefined],
  ['y\r', undefined],
])('%j is called %s', async (chunk, name) => {
  expect(await nameOf(chunk)).toEqual([name]);
});
