import {expect, it} from 'vitest';
import {eventJson} from '../../source/plain/event-json.ts';
import {narrate} from '../../source/plain/narrate.ts';
import {summary} from '../../source/plain/summary.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {makeRevision} from '../../source/program.ts';
import {sanitise} from '../../source/terminal/sanitise.ts';
import {randomFrom} from '../support/seeded.ts';
import {fuzzedText} from '../terminal/fuzzed-bytes.ts';
import {FakeSession, nameError, resultOf} from '../tui/support/fake-session.ts';

it('writes no control character without a screen either, whatever others wrote', () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const random = randomFrom(seed);
    const fuzz = () => fuzzedText(random);
    const [source, healer] = [`${fuzz()}\na = 1\n${fuzz()}\n`, fuzz()];
    const session = new FakeSession({source, entry: fuzz()});
    const written: string[] = [sanitise(`Cannot read ${fuzz()}: ${fuzz()}.`)];
    const emit = (event: SessionEvent) => {
      session.emit(event);
      written.push(narrate(event, session.state), eventJson(event));
    };
    const report = {
      ...nameError,
      type: fuzz(),
      message: fuzz(),
      hints: [fuzz()],
      notes: [fuzz()],
      location: {file: fuzz(), line: 1, column: 1, endLine: null, endColumn: null},
    };
    emit({type: 'notice', message: fuzz()});
    session.start();
    emit({type: 'output', attempt: 1, stream: 'stdout', text: fuzz()});
    emit({
      type: 'attempt-finished',
      attempt: 1,
      result: resultOf('runtime-error'),
      report,
      proof: null,
    });
    emit({type: 'warned', attempt: 1, report});
    emit({type: 'healing-started', attempt: 1, healers: [healer]});
    emit({type: 'healer-failed', healer, message: fuzz()});
    session.propose({
      source: source.replace('a = 1', fuzz()),
      candidate: {source: '', healer, rule: fuzz(), tier: 2, explanation: fuzz()},
      warnings: [{kind: 'hidden-characters', message: fuzz()}],
    });
    emit({type: 'hunk-decided', proposal: 1, hunk: 0, choice: {kind: 'accept'}});
    emit({
      type: 'revision-made',
      revision: makeRevision(1, source.replace('a = 1', fuzz()), fuzz()),
    });
    emit({
      type: 'attempt-started',
      attempt: 2,
      revision: 1,
      launch: {image: 'python', compile: null, argv: ['python3', 'greet.py']},
    });
    emit({type: 'attempt-finished', attempt: 2, result: resultOf('ok'), report: null, proof: null});
    emit({type: 'session-ended', outcome: 'runs'});
    written.push(summary(session.state, fuzz()));
    for (const text of written) {
      expect(text.replaceAll(/[\t\n]/g, ''), `seed ${seed}`).not.toMatch(
        /[\p{Control}\p{Bidi_Control}]/u,
      );
    }
  }
});

it('shows on exit what a change hides, as the review does', () => {
  const session = new FakeSession({source: 'ok = 1\n'});
  session.start();
  session.start('ok = 1 #\u202e \u001b[8mhidden\n');
  session.finish('ok');
  session.emit({type: 'session-ended', outcome: 'runs'});
  expect(summary(session.state, 'greet.py')).toContain('+ok = 1 #‹U+202E› ‹U+001B›[8mhidden');
});
