/**
 * How long a key takes until its frame is written, at 200×50, in the output pane: `keys.mjs BYTES KEYS INCREMENTAL`. Prints JSON.
 */
import {setTimeout as sleep} from 'node:timers/promises';
import {openApp} from './open-app.tsx';

const [bytes = '0', count = '40', incremental = 'yes'] = process.argv.slice(2);
const pauseMs = 90;

/** What the presses of one key cost. */
interface Pressed {
  readonly ms: number[];
  readonly cpuMs: number[];
  readonly bytes: number[];
}

const {tty, session, close} = openApp(incremental === 'yes');
await session.print(Number(bytes));
// The pane on the whole screen, and its cursor at the upper edge: from here on each `k` moves every row.
for (const keys of ['2', 'z', 'k'.repeat(60)]) {
  await sleep(pauseMs * 3);
  tty.type(keys);
}
await sleep(pauseMs * 3);
const line = await press('k');
const page = await press('\u0002');
tty.type('/');
await sleep(pauseMs);
const search = await press('9');
close();
const report = {line, page, search};
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit());

async function press(key: string): Promise<Pressed> {
  const pressed: Pressed = {ms: [], cpuMs: [], bytes: []};
  for (let index = 0; index < Number(count); index += 1) {
    const [bytesBefore, cpuBefore] = [tty.bytes(), process.cpuUsage()];
    const written = tty.nextWrite();
    const start = performance.now();
    tty.type(key);
    pressed.ms.push((await written) - start);
    const {user, system} = process.cpuUsage(cpuBefore);
    pressed.cpuMs.push((user + system) / 1000);
    pressed.bytes.push(tty.bytes() - bytesBefore);
    await sleep(pauseMs);
  }
  return pressed;
}
