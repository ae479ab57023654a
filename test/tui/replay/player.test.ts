import {describe, expect, it} from 'vitest';
import {momentsOf} from '../../../source/replay/moments.ts';
import {standardKeymap} from '../../../source/tui/keymap.ts';
import {Player} from '../../../source/tui/replay/player.ts';
import {replayKey} from '../../../source/tui/replay/replay-keys.ts';
import {toldEvents} from '../../support/told-session.ts';
import {ManualClock} from '../support/manual-clock.ts';

function open(speed = 1) {
  const clock = new ManualClock();
  const events = toldEvents.map((event, index) => ({event, at: index * 100, leftOut: 0}));
  const player = new Player(momentsOf(events), {clock, speed});
  return {clock, player, press: (name: string) => replayKey(name, player, standardKeymap)};
}

describe('a replay', () => {
  it('plays each event at its time, and stops at the end', () => {
    const {clock, player} = open();
    player.play();
    clock.advance(99);
    expect(player.position).toBe(1);
    clock.advance(1);
    expect(player.position).toBe(2);
    clock.advance(100 * toldEvents.length);
    expect(player.position).toBe(toldEvents.length);
    expect(player.isPlaying).toBe(false);
    expect(player.state.phase).toEqual({kind: 'ended', outcome: 'runs'});
    player.play();
    expect([player.position, player.isPlaying]).toEqual([1, true]);
  });

  it('plays faster and slower, from the next event on', () => {
    const {clock, player, press} = open(2);
    player.play();
    clock.advance(50);
    expect(player.position).toBe(2);
    press('-');
    press('-');
    clock.advance(199);
    expect(player.position).toBe(2);
    clock.advance(1);
    expect(player.position).toBe(3);
    for (let times = 0; times < 20; times += 1) press('+');
    expect(player.speed).toBe(64);
    for (let times = 0; times < 20; times += 1) press('-');
    expect(player.speed).toBe(0.125);
  });

  it('pauses, and goes on and back by single events', () => {
    const {clock, player, press} = open();
    player.play();
    press('space');
    clock.advance(10_000);
    expect(player.position).toBe(1);
    press('right');
    press('right');
    press('left');
    expect(player.position).toBe(2);
    press('left');
    press('left');
    expect(player.position).toBe(1);
    press('end');
    press('right');
    expect(player.position).toBe(toldEvents.length);
    press('home');
    expect(player.position).toBe(1);
    expect(player.isPlaying).toBe(false);
  });

  it('goes to the decisions, on and back', () => {
    const {player, press} = open();
    const seen: string[] = [];
    while (player.position < toldEvents.length) {
      press(']');
      seen.push(toldEvents[player.position - 1]?.type ?? '');
    }
    expect(seen).toEqual([
      'revision-made',
      'hunk-decided',
      'commented',
      'hunk-decided',
      'revision-made',
      'hunk-decided',
      'revision-made',
      'written',
      'session-ended',
    ]);
    press('[');
    expect(toldEvents[player.position - 1]?.type).toBe('written');
  });

  it('lets keys look about, and decide nothing', () => {
    const {player, press} = open();
    for (const name of ['y', 'n', 'space', 'enter', 'e', 'E', 'u', 'w', 'x', '>']) {
      if (name !== 'space') expect(press(name)).toEqual([expect.objectContaining({kind: 'view'})]);
    }
    for (const name of ['j', 'tab', '1', '?', 'z', 'Ω']) expect(press(name)).toBeNull();
    const {state} = player;
    player.command({kind: 'choose', hunk: 0, choice: {kind: 'accept'}});
    expect(player.state).toBe(state);
  });

  it('ends when it is left', async () => {
    const {clock, player, press} = open();
    player.play();
    expect(press('q')).toEqual([{kind: 'leave'}]);
    player.command({kind: 'leave'});
    await player.finished;
    clock.advance(10_000);
    expect(player.position).toBe(1);
  });
});
