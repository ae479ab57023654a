/** How much memory the screen needs once a program has printed so much: `memory.mjs BYTES`. Prints JSON. */
import {setTimeout as sleep} from 'node:timers/promises';
import {openApp} from './open-app.tsx';

const [bytes = '0'] = process.argv.slice(2);
const {session, close} = openApp(true);
await sleep(500);
await session.print(Number(bytes));
await sleep(500);
const report = {
  rssMb: process.memoryUsage.rss() / 2 ** 20,
  peakMb: process.resourceUsage().maxRSS / 2 ** 10,
};
close();
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit());
