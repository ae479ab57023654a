import {describe, expect, it} from 'vitest';
import {Arming} from '../../source/tui/arming.ts';
import {ManualClock} from './support/manual-clock.ts';

function shown() {
  const clock = new ManualClock();
  const arming = new Arming(clock);
  arming.show('fix 1');
  return {clock, arming};
}

describe('keys that decide', () => {
  it('are dead until what they decide about is painted, however long that takes', () => {
    const {clock, arming} = shown();
    clock.advance(10_000);
    expect(arming.isArmed('fix 1')).toBe(false);
  });

  it('are armed 350 ms after it was painted, and not a millisecond before', () => {
    const {clock, arming} = shown();
    arming.painted('fix 1');
    clock.advance(349);
    expect(arming.isArmed('fix 1')).toBe(false);
    clock.advance(1);
    expect(arming.isArmed('fix 1')).toBe(true);
  });

  it('wait for 350 ms without a key: somebody who types is not reading', () => {
    const {clock, arming} = shown();
    arming.painted('fix 1');
    for (let key = 0; key < 20; key += 1) {
      clock.advance(200);
      arming.keyPressed();
    }
    expect(arming.isArmed('fix 1')).toBe(false);
    clock.advance(350);
    expect(arming.isArmed('fix 1')).toBe(true);
  });

  it('stay armed for the same thing while keys are pressed', () => {
    const {clock, arming} = shown();
    arming.painted('fix 1');
    clock.advance(350);
    arming.keyPressed();
    arming.show('fix 1');
    expect(arming.isArmed('fix 1')).toBe(true);
  });

  it('are dead again when something else is shown', () => {
    const {clock, arming} = shown();
    arming.painted('fix 1');
    clock.advance(350);
    arming.show('fix 2');
    expect(arming.isArmed('fix 2')).toBe(false);
    arming.painted('fix 1');
    clock.advance(1000);
    expect(arming.isArmed('fix 2')).toBe(false);
    arming.painted('fix 2');
    clock.advance(350);
    expect(arming.isArmed('fix 2')).toBe(true);
  });

  it('are never armed for what is not on screen, or for nothing', () => {
    const {clock, arming} = shown();
    arming.painted('fix 1');
    clock.advance(350);
    expect(arming.isArmed('fix 2')).toBe(false);
    expect(arming.isArmed(null)).toBe(false);
    arming.show(null);
    arming.painted(null);
    clock.advance(350);
    expect(arming.isArmed(null)).toBe(false);
  });

  it('tell when that changes', () => {
    const {clock, arming} = shown();
    const heard: boolean[] = [];
    arming.subscribe(() => heard.push(arming.armed));
    arming.painted('fix 1');
    clock.advance(350);
    arming.show('fix 2');
    expect(heard).toEqual([true, false]);
  });
});
