import {describe, expect, it} from 'vitest';
import {textOf} from '../../source/sandbox/result.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {createTrimmer, keptOutput} from '../../source/store/trim-event.ts';
import {randomEvents} from '../support/random-events.ts';
import {randomFrom} from '../support/seeded.ts';

type Of<Type extends SessionEvent['type']> = Extract<SessionEvent, {readonly type: Type}>;

function eventOf<Type extends SessionEvent['type']>(type: Type): Of<Type> {
  const found = randomEvents(randomFrom(1)).find(event => event.type === type);
  // Found by its type.
  return found as Of<Type>;
}

const launch = {image: 'python', compile: null, argv: ['python']};

const output = (text: string, stream: 'stdout' | 'stderr' = 'stdout'): SessionEvent => ({
  type: 'output',
  attempt: 1,
  stream,
  text,
});

describe('trimming events for the disk', () => {
  it('leaves events of an ordinary size alone', () => {
    const trim = createTrimmer();
    for (const event of randomEvents(randomFrom(3)).filter(
      ({type}) => type !== 'session-started',
    )) {
      expect(trim(event)).toEqual({event, leftOut: 0});
    }
  });

  it('keeps the beginning of a flood, counts the rest, and does so for each stream and attempt', () => {
    const trim = createTrimmer();
    const piece = 'x'.repeat(250_000);
    const floods = Array.from({length: 400}, () => trim(output(piece)));
    const kept = floods.reduce(
      (sum, {event}) => sum + (event.type === 'output' ? event.text.length : 0),
      0,
    );
    const leftOut = floods.reduce((sum, one) => sum + one.leftOut, 0);
    expect(kept).toBe(keptOutput);
    expect(kept + leftOut).toBe(400 * piece.length);
    expect(trim(output('error', 'stderr'))).toEqual({event: output('error', 'stderr'), leftOut: 0});
    expect(trim(output('more')).leftOut).toBe(4);
    trim({type: 'attempt-started', attempt: 2, revision: 1, launch});
    expect(trim(output('again')).leftOut).toBe(0);
  });

  it('keeps both ends of a result, and counts what lay between them as omitted', () => {
    const finished = eventOf('attempt-finished');
    const head = new TextEncoder().encode('a'.repeat(3_000_000));
    const tail = new TextEncoder().encode(`${'b'.repeat(3_000_000)}the end`);
    for (const omittedBytes of [0, 77]) {
      const stdout = {head, tail, omittedBytes};
      const {event, leftOut} = createTrimmer()({...finished, result: {...finished.result, stdout}});
      const trimmed = (event as Of<'attempt-finished'>).result.stdout;
      const bytes = trimmed.head.length + trimmed.tail.length + trimmed.omittedBytes;
      expect(bytes).toBe(head.length + tail.length + omittedBytes);
      expect(leftOut).toBe(trimmed.omittedBytes - omittedBytes);
      expect(textOf(trimmed)).toMatch(/^a+\n… \d+ bytes omitted …\nb+the end$/);
      expect(trimmed.head.buffer.byteLength).toBeLessThan(1_000_000);
    }
  });

  it('keeps both ends of a text that is in the head alone', () => {
    const finished = eventOf('attempt-finished');
    const head = new TextEncoder().encode(`${'a'.repeat(3_000_000)}the end`);
    const stdout = {head, tail: new Uint8Array(), omittedBytes: 0};
    const {event} = createTrimmer()({...finished, result: {...finished.result, stdout}});
    expect(textOf((event as Of<'attempt-finished'>).result.stdout)).toMatch(
      /^a+\n….*…\na+the end$/,
    );
  });

  it('gives the same trimmed stream for a proposal that comes again', () => {
    const ranked = eventOf('proposals-ranked');
    const stdout = {head: new Uint8Array(90_000), tail: new Uint8Array(), omittedBytes: 0};
    const proposals = ranked.proposals.map(proposal => ({
      ...proposal,
      verdict: {...proposal.verdict, result: {...proposal.verdict.result, stdout}},
    }));
    const trim = createTrimmer();
    const [one, two] = [trim({...ranked, proposals}), trim({...ranked, proposals})];
    expect(one.leftOut).toBe(2 * (90_000 - 64_000));
    const streamOf = ({event}: typeof one) =>
      (event as Of<'proposals-ranked'>).proposals[0]?.verdict.result.stdout.head;
    expect(streamOf(one)).toBe(streamOf(two));
  });

  it.each([
    ['API_TOKEN', 'abc'],
    ['DB_PASSWORD', 'hunter2'],
    ['MYSQL_PWD', 'x'],
    ['STRIPE', 'sk-abcdefghijklmnopqrst'],
    ['DATABASE_URL', 'postgres://me:geheim@db/x'],
  ])('takes %s out of the program’s variables', (name, value) => {
    const started = eventOf('session-started');
    const env = {[name]: value, LANG: 'de_AT.UTF-8', KEYBOARD: 'de', DEBUG: '1'};
    const {event} = createTrimmer()({...started, program: {...started.program, env}});
    expect((event as Of<'session-started'>).program.env).toEqual({
      LANG: 'de_AT.UTF-8',
      KEYBOARD: 'de',
      DEBUG: '1',
    });
  });
});
