import {expect, it} from 'vitest';
import {imageSize, removeImage} from '../../../source/sandbox/docker/images.ts';
import {pull} from '../../../source/sandbox/docker/pull.ts';
import type {Progress} from '../../../source/sandbox/progress.ts';
import {daemon, describeDocker} from '../../support/docker.ts';
import {startFakeRegistry} from '../../support/fake-registry.ts';

describeDocker('pulling an image', () => {
  it('tells how many bytes of each layer have come', async () => {
    await using registry = await startFakeRegistry();
    const {reference} = registry;
    const told: Progress[] = [];
    await pull(daemon, reference, {onProgress: progress => told.push(progress)});
    expect(await imageSize(daemon, reference)).toBe(4_000_000);
    expect(told[0]).toEqual({task: `Pulling ${reference}`, message: null, parts: []});
    const last = told.at(-1);
    expect(last?.message).toMatch(/^Status: Downloaded newer image/);
    expect(last?.parts).toMatchObject([{state: 'done', unit: 'bytes'}]);
    expect(last?.parts[0]?.done).toBeGreaterThan(4_000_000);
    expect(last?.parts[0]?.total).toBe(last?.parts[0]?.done);
    await removeImage(daemon, reference);
  });

  it.each([
    ['no-manifest', /manifest unknown|not found/i],
    ['wrong-layer', /filesystem layer verification failed|digest/i],
  ] as const)('fails with the reason, and leaves nothing: %s', async (trouble, reason) => {
    await using registry = await startFakeRegistry(trouble);
    await expect(pull(daemon, registry.reference, {})).rejects.toThrow(reason);
    expect(await imageSize(daemon, registry.reference)).toBeNull();
  });

  it('fails when there is no registry', async () => {
    await expect(pull(daemon, '127.0.0.1:1/nothing:1', {})).rejects.toThrow(/refused/);
  });

  it('stops half-way when it is cancelled, and leaves nothing', async () => {
    await using registry = await startFakeRegistry('stuck-layer');
    const {reference, halfSent} = registry;
    const controller = new AbortController();
    const halfSeen = Promise.withResolvers<void>();
    const onProgress = ({parts}: Progress) => {
      if (parts.some(({done}) => done > 0)) halfSeen.resolve();
    };
    const pulling = pull(daemon, reference, {signal: controller.signal, onProgress});
    pulling.catch(() => {});
    await halfSent;
    await halfSeen.promise;
    controller.abort();
    await expect(pulling).rejects.toThrow(/abort/i);
    expect(await imageSize(daemon, reference)).toBeNull();
  });
});
