import type Docker from 'dockerode';
import {livenessOf, thisOwner} from './owner.ts';

/**
 * Removes the containers that YuuBox processes of this host left behind when they died, and no others.
 * Two sweeps at once do no harm.
 */
export async function sweep(docker: Docker): Promise<void> {
  const here = await thisOwner();
  const containers = await docker.listContainers({
    all: true,
    filters: {label: [`yuubox.host=${here.host}`]},
  });
  await Promise.all(
    containers.map(async ({Id: id, Labels: labels}) => {
      if ((await livenessOf(labels, here)) !== 'dead') return;
      // Somebody else may be removing it too.
      await docker
        .getContainer(id)
        .remove({force: true, v: true})
        .catch(() => {});
    }),
  );
}
