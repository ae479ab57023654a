import {describe, expect, it} from 'vitest';
import {YuuBox} from '../../source/yuubox.ts';

describe('the library', () => {
  it('ends a session whose signal is aborted', async () => {
    await using box = new YuuBox({engine: 'embedded'});
    const controller = new AbortController();
    const code = 'console.log("started"); while (true);';
    const session = await box.session(code, 'js', {signal: controller.signal});
    for await (const event of session) {
      if (event.type === 'output') controller.abort();
    }
    expect(session.state.phase).toEqual({kind: 'ended', outcome: 'left'});
  });

  it('begins no session whose signal was aborted before', async () => {
    await using box = new YuuBox({engine: 'embedded'});
    const session = await box.session('while (true);', 'js', {signal: AbortSignal.abort()});
    for await (const event of session) expect(event.type).not.toBe('attempt-started');
    expect(session.state.phase).toEqual({kind: 'ended', outcome: 'left'});
  });
});
