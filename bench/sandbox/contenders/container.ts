import type {ContainerCreateOptions} from 'dockerode';
import {containerOptions} from '../../../source/sandbox/docker/container-options.ts';
import {tagOf} from '../../../source/sandbox/docker/images.ts';
import {labelsOf, thisOwner} from '../../../source/sandbox/docker/owner.ts';
import type {Job} from '../../../source/sandbox/engine.ts';

/** After this time a container of the benchmark is nobody's any more, in ms. */
const leaseMs = 60 * 60_000;

/**
 * A container for a job, locked down exactly as YuuBox does it, with a command of its own in it. It carries YuuBox's
 * labels, so that what a killed benchmark leaves behind is swept away by the next start.
 */
export async function sameContainer(
  {environment: {image}, limits}: Job,
  command: readonly string[],
): Promise<ContainerCreateOptions> {
  const labels = labelsOf(await thisOwner(), new Date(Date.now() + leaseMs));
  const settings = {image: tagOf(image), limits, labels, runtime: null};
  const options = containerOptions({...settings, product: 'docker'});
  return {...options, Entrypoint: [...command], Cmd: []};
}
