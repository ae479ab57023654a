import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {offlineHealer} from '../../source/healers/offline.ts';
import {language as javascript} from '../../source/languages/javascript/index.ts';
import {createEmbeddedEngine} from '../../source/sandbox/embedded/embedded-engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {Session} from '../../source/session/session.ts';
import {nobody} from '../../source/store/session-owner.ts';
import {SessionStore} from '../../source/store/session-store.ts';

it('gives back a real session event by event, and each is there before it is shown', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-recorded-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));
  await using engine = createEmbeddedEngine();
  using store = await SessionStore.open(directory);
  using reader = await SessionStore.open(directory);
  using recorder = store.recorder({path: null, owner: nobody, plan: null}, reason => {
    throw new Error(reason);
  });
  const program = {
    language: 'javascript',
    entry: 'program.js',
    source:
      'consol.log("one \\ud800");\nprocess.stdout.write(Buffer.from([255, 0, 27]));\nnul.x;\n',
    files: [
      {path: 'data.bin', content: Uint8Array.from({length: 5000}, (_, index) => index % 256)},
    ],
    args: ['--flag', 'ü'],
    env: {LANG: 'C', $: '1'},
    stdin: new Uint8Array([0, 255]),
  };
  const session = new Session(program, {
    engine,
    language: javascript,
    healers: [offlineHealer],
    limits: resolveLimits({timeoutS: 20}),
    maxIterations: 5,
    decisions: 'auto',
    notices: ['a notice'],
    record: recorder.record,
  });
  const shown: SessionEvent[] = [];
  session.subscribe(live => {
    // A buffer is no more than its bytes.
    const event = structuredClone(live);
    shown.push(event);
    // Another connection, as another process would see it.
    const saved = reader.sessions().map(saved => reader.events(saved));
    expect(saved[0]?.at(-1)?.event).toEqual(event);
  });
  await session.run();
  expect(shown.length).toBeGreaterThan(10);
  const [saved] = reader.sessions();
  expect(saved && reader.events(saved).map(({event}) => event)).toEqual(shown);
});
