import {execFile} from 'node:child_process';
import {chmod, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it, onTestFinished} from 'vitest';
import {moveAside, openDatabase} from '../../source/store/open-database.ts';
import {Recorder} from '../../source/store/recorder.ts';
import {prune} from '../../source/store/prune.ts';
import {SessionStore} from '../../source/store/session-store.ts';
import {nobody, thisProcess} from '../../source/store/session-owner.ts';
import {schemaVersion} from '../../source/store/schema.ts';
import {randomEvents} from '../support/random-events.ts';
import {randomFrom} from '../support/seeded.ts';

const here = await thisProcess();

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-store-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));
  return join(directory, 'state', 'yuubox');
}

async function openStore(directory: string): Promise<SessionStore> {
  const store = await SessionStore.open(directory);
  onTestFinished(() => store[Symbol.dispose]());
  return store;
}

const fail = (reason: string) => {
  throw new Error(`saving failed: ${reason}`);
};

/** Events of a session, its id made of a letter. */
function eventsOf(letter: string, seed = 1) {
  return randomEvents(randomFrom(seed)).map(event => {
    if (event.type !== 'session-started') return event;
    const program = {...event.program, env: {}};
    return {...event, id: letter.repeat(32), program};
  });
}

function save(store: SessionStore, letter: string, owner = nobody, seed = 1) {
  const recorder = store.recorder({path: `/tmp/${letter}.py`, owner, plan: {letter}}, fail);
  const events = eventsOf(letter, seed);
  for (const event of events) recorder.record(event);
  return events;
}

describe('the store of sessions', () => {
  it('gives back events of every type in their order, after it was closed and opened again', async () => {
    const directory = await newDirectory();
    const first = await openStore(directory);
    const events = [save(first, 'a', nobody, 5), save(first, 'b', nobody, 6)];
    first[Symbol.dispose]();
    const store = await openStore(directory);
    const sessions = store.sessions();
    expect(sessions.map(({id}) => id[0])).toEqual(['b', 'a']);
    expect(sessions[0]).toMatchObject({path: '/tmp/b.py', attempts: 1, outcome: 'left'});
    for (const [index, session] of sessions.toReversed().entries()) {
      expect(store.events(session).map(({event}) => event)).toStrictEqual(events[index]);
      expect(store.plan(session)).toEqual({letter: session.id[0]});
    }
  });

  it('lets nobody else read it', async () => {
    const directory = await newDirectory();
    save(await openStore(directory), 'a');
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    const files = await readdir(directory);
    expect(files).toContain('sessions.db-wal');
    for (const file of files) {
      expect((await stat(join(directory, file))).mode & 0o777).toBe(0o600);
    }
  });

  it('takes rights away that were too wide', async () => {
    const directory = await newDirectory();
    (await openStore(directory))[Symbol.dispose]();
    await chmod(directory, 0o755);
    await chmod(join(directory, 'sessions.db'), 0o644);
    await openStore(directory);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, 'sessions.db'))).mode & 0o777).toBe(0o600);
  });

  it('refuses one that a newer YuuBox wrote, and leaves it as it is', async () => {
    const directory = await newDirectory();
    const database = await openDatabase(directory);
    database.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
    database.close();
    await expect(SessionStore.open(directory)).rejects.toThrow(
      new RegExp(`sessions.db was written by a newer YuuBox \\(format ${schemaVersion + 1}`),
    );
    expect(await readdir(directory)).toContain('sessions.db');
  });

  it('names one that is damaged, and begins anew once it is out of the way', async () => {
    const directory = await newDirectory();
    (await openStore(directory))[Symbol.dispose]();
    const path = join(directory, 'sessions.db');
    await writeFile(path, 'no database at all, but long enough to be looked at'.repeat(100));
    const error: unknown = await SessionStore.open(directory).catch((error: unknown) => error);
    expect(error).toMatchObject({name: 'StoreUnavailable', damaged: path});
    const aside = await moveAside(path);
    expect(aside).toMatch(/sessions\.db\.damaged-20/);
    save(await openStore(directory), 'a');
    expect(await readdir(directory)).toContain(aside.slice(directory.length + 1));
  });

  it('names one that was damaged in the middle when it is read', async () => {
    const directory = await newDirectory();
    const first = await openStore(directory);
    for (const letter of 'abcdef') save(first, letter, nobody, letter.charCodeAt(0));
    first[Symbol.dispose]();
    const path = join(directory, 'sessions.db');
    const {size} = await stat(path);
    const garbage = Buffer.alloc(size - 4096, 0xa5);
    const {open} = await import('node:fs/promises');
    await using file = await open(path, 'r+');
    await file.write(garbage, 0, garbage.length, 4096);
    const read = async () => {
      const store = await openStore(directory);
      return store.sessions().map(session => store.events(session));
    };
    await expect(read()).rejects.toThrow(/sessions\.db is damaged \(.+\)\. Move it away/);
  });

  it('says that a folder cannot be made where a file is in the way', async () => {
    const directory = await newDirectory();
    await (await import('node:fs/promises')).mkdir(join(directory, '..'), {recursive: true});
    await writeFile(directory, '');
    await expect(SessionStore.open(directory)).rejects.toThrow(/yuubox cannot be written: /);
  });

  it('tells once that the disk is full, and lets the session go on', async () => {
    const database = await openDatabase(await newDirectory());
    onTestFinished(() => database.close());
    const told: string[] = [];
    const opening = {path: null, owner: nobody, plan: null};
    const recorder = new Recorder(database, opening, reason => told.push(reason));
    const [started, ...others] = eventsOf('a');
    if (!started) throw new Error('no events');
    recorder.record(started);
    database.exec('PRAGMA max_page_count = 1');
    for (let times = 0; times < 10; times += 1) for (const event of others) recorder.record(event);
    database.exec('PRAGMA max_page_count = 100000');
    for (const event of others) recorder.record(event);
    expect(told).toEqual(['database or disk is full']);
    const saved = Number(database.prepare('SELECT count(*) AS n FROM event').get()?.['n']);
    expect(saved).toBeGreaterThan(0);
    expect(saved).toBeLessThan(1 + 10 * others.length);
  });

  it('removes what only a removed session had, and leaves no trace of it in the files', async () => {
    const directory = await newDirectory();
    const store = await openStore(directory);
    const secret = `remember ${'this very text '.repeat(100)}`;
    for (const letter of ['a', 'b']) {
      const recorder = store.recorder({path: null, owner: nobody, plan: null}, fail);
      for (const event of eventsOf(letter)) recorder.record(event);
      recorder.record({type: 'notice', message: 'shared '.repeat(500)});
      if (letter === 'a') recorder.record({type: 'notice', message: secret});
    }
    const a = store.sessions().find(({id}) => id.startsWith('a'));
    if (!a) throw new Error('not saved');
    const before = store.size();
    store.remove([a]);
    expect(store.size()).toBeLessThan(before);
    const [b] = store.sessions();
    if (!b) throw new Error('removed too much');
    expect(store.events(b).at(-1)?.event).toMatchObject({message: 'shared '.repeat(500)});
    const {stdout} = await promisify(execFile)('sh', [
      '-c',
      'cat "$1"/* | grep -a -c "this very text" || true',
      'sh',
      directory,
    ]);
    expect(stdout.trim()).toBe('0');
  });

  it('keeps the newest sessions, and never removes one that is open', async () => {
    const directory = await newDirectory();
    const store = await openStore(directory);
    save(store, 'a', here);
    for (const letter of 'bcdefgh') save(store, letter);
    await prune(store, here, {sessions: 3, bytes: 1e9});
    expect(store.sessions().map(({id}) => id[0])).toEqual(['h', 'g', 'f', 'a']);
    await prune(store, here, {sessions: 3, bytes: 1});
    expect(store.sessions().map(({id}) => id[0])).toEqual(['h', 'a']);
  });

  it('is written by two processes at once without losing anything', async () => {
    const directory = await newDirectory();
    const [one, two] = [await openStore(directory), await openStore(directory)];
    const first = one.recorder({path: null, owner: nobody, plan: null}, fail);
    const second = two.recorder({path: null, owner: nobody, plan: null}, fail);
    const [a, b] = [eventsOf('a', 7), eventsOf('b', 7)];
    for (const [index, event] of a.entries()) {
      first.record(event);
      second.record(b[index] ?? event);
    }
    const read = one.sessions().map(session => one.events(session).map(({event}) => event));
    expect(read).toHaveLength(2);
    expect(read).toEqual(expect.arrayContaining([a, b]));
  });

  it('gives a session to one of two who want to go on with it', async () => {
    const store = await openStore(await newDirectory());
    const events = save(store, 'a');
    const [session] = store.sessions();
    if (!session) throw new Error('not saved');
    const taken = store.take(session, here, fail);
    expect(taken).not.toBeNull();
    expect(store.take(session, here, fail)).toBeNull();
    expect(store.sessions()[0]?.outcome).toBe('left');
    const resumed = {
      type: 'session-resumed',
      engine: 'embedded',
      engineDescription: 'embedded',
    } as const;
    taken?.record(resumed);
    expect(store.sessions()[0]?.outcome).toBeNull();
    const after = store.events(session).map(({event}) => event);
    expect(after).toStrictEqual([...events, resumed]);
  });
});
