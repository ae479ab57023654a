import {describe, expect, it} from 'vitest';
import {momentsOf} from '../../../source/replay/moments.ts';
import {Player} from '../../../source/tui/replay/player.ts';
import {toldEvents} from '../../support/told-session.ts';
import {ManualClock} from '../support/manual-clock.ts';
import {openScreenOf} from '../support/open-screen.ts';

function openReplay() {
  const events = toldEvents.map((event, index) => ({event, at: index * 100}));
  const player = new Player(momentsOf(events), {clock: new ManualClock(), speed: 1});
  return {player, screen: openScreenOf(player, {replay: player})};
}

describe('the keys of a replay', () => {
  it('takes each of the keys that came in one chunk', async () => {
    const {player, screen} = openReplay();
    await screen.settle();
    await screen.press(']]');
    expect(toldEvents[player.position - 1]?.type).toBe('hunk-decided');
    await screen.press(']]][-');
    expect(toldEvents[player.position - 1]?.type).toBe('hunk-decided');
    expect(player.speed).toBe(0.5);
    await screen.sees('replay 0.5×');
  });

  it('takes what follows a slash in one chunk for what is looked for', async () => {
    const {player, screen} = openReplay();
    await screen.settle();
    await screen.press('/]q');
    expect(player.position).toBe(1);
    await screen.sees('Search code: ]q');
  });

  it('decides nothing with a chunk of decisions, and says so', async () => {
    const {player, screen} = openReplay();
    await screen.settle();
    await screen.press('yn');
    await screen.sees('This is a replay: what was decided is decided.');
    expect(player.position).toBe(1);
  });
});
