import {expect, it, vi} from 'vitest';
import {foreignSequences} from './support/foreign-sequences.ts';
import {openScreen} from './support/open-screen.ts';

// Read when Chalk is loaded: what FORCE_COLOR=0, or a terminal without colours, leaves.
vi.hoisted(() => {
  process.env['YUUBOX_TEST_COLOR'] = '0';
});

it('tells everything without a single colour or style', async () => {
  const screen = openScreen();
  screen.session.breakAndPropose();
  await screen.arm();
  await screen.press('v', 'j');
  const selecting = await screen.sees(/┃ +2 -/);
  // Where the focus is, what failed, what came from stderr, what changes and which line is decided on.
  expect(selecting).toContain('▶ Fix 1/1');
  expect(selecting).toMatch(/✗ 2 +prin/);
  expect(selecting).toContain('! NameError');
  expect(selecting).toMatch(/▸ +2 \+ +print/);
  await screen.press('y');
  await screen.sees(/✓ +2 -/);
  await screen.press('1', '/', 'g', 'r', 'e');
  await screen.sees('gre▏ 2/2');
  expect(screen.text()).toMatch(/▸ +4 +greet/);
  // oxlint-disable-next-line no-control-regex
  expect(screen.terminal.written).not.toMatch(/\u001b\[[\d;]*m/);
  expect(foreignSequences(screen.terminal.written)).toEqual([]);
});
