import {expect, it} from 'vitest';
import {ImageMissing} from '../../../source/errors.ts';
import {startProgress, withPart} from '../../../source/sandbox/progress.ts';
import {openScreen} from '../support/open-screen.ts';

const layer = {name: 'layer 3f9a', state: 'downloading', done: 5e6, total: 20e6};
const pulling = withPart(startProgress('Pulling python:3.14-slim'), {...layer, unit: 'bytes'});

it.each([
  ['beside the code', 120],
  ['in place of the code', 80],
])('the making of an image is seen %s, and q leaves it', async (_, columns) => {
  const screen = openScreen({columns});
  screen.session.emit({type: 'preparing', progress: pulling});
  await screen.sees('making the image');
  await screen.sees('Pulling python:3.14-slim');
  await screen.sees('layer 3f9a  ██████░░░░░░░░░░░░░░░░░░  5.0 MB/20.0 MB');
  screen.type('q');
  expect(await screen.outcome).toBe('left');
  expect(screen.session.commands).toContainEqual({kind: 'leave'});
});

it('the screen closes with the reason when the image cannot be made', async () => {
  const screen = openScreen();
  screen.session.emit({type: 'preparing', progress: pulling});
  await screen.sees('Pulling');
  const missing = new ImageMissing('Make it: yuubox images build --from debian python');
  screen.session.fail(missing);
  expect(await screen.outcome).toBe(missing);
});
