import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ContainerCreateOptions} from 'dockerode';

/**
 * The arguments with which the `docker` command makes the very container that `options` make through the API, and
 * removes it when it ends. A seccomp profile, which the command line takes from a file only, is written to `folder`.
 * Masked paths it cannot set; the daemon's own are nearly as many.
 */
export function dockerRunArguments(
  options: ContainerCreateOptions,
  folder: string,
): readonly string[] {
  const host = options.HostConfig ?? {};
  // dockerode's types leave it `any`.
  const securityOptions: readonly string[] = host.SecurityOpt ?? [];
  const [entrypoint = '', ...args] = options.Entrypoint ?? [];
  return [
    'run',
    '--rm',
    '--interactive',
    ...given('--user', options.User),
    ...given('--workdir', options.WorkingDir),
    ...given('--hostname', options.Hostname),
    ...each('--env', options.Env),
    ...each('--label', pairs(options.Labels, '=')),
    ...given('--memory', host.Memory),
    ...given('--memory-swap', host.MemorySwap),
    ...given('--cpus', host.NanoCpus && host.NanoCpus / 1e9),
    ...given('--pids-limit', host.PidsLimit),
    ...given('--oom-score-adj', host.OomScoreAdj),
    ...given('--network', host.NetworkMode),
    ...(host.ReadonlyRootfs ? ['--read-only'] : []),
    ...each('--cap-drop', host.CapDrop),
    ...each(
      '--security-opt',
      securityOptions.map(option => profileInFile(option, folder)),
    ),
    ...given('--ipc', host.IpcMode),
    ...each('--tmpfs', pairs(host.Tmpfs, ':')),
    ...each(
      '--ulimit',
      host.Ulimits?.map(({Name, Soft, Hard}) => `${Name}=${Soft}:${Hard}`),
    ),
    ...given('--log-driver', host.LogConfig?.Type),
    ...given('--entrypoint', entrypoint),
    options.Image ?? '',
    ...args,
  ];
}

function given(flag: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [flag, String(value)];
}

function each(flag: string, values: readonly string[] = []): readonly string[] {
  return values.flatMap(value => [flag, value]);
}

function pairs(record: Readonly<Record<string, string>> = {}, between: string): readonly string[] {
  return Object.entries(record).map(([name, value]) => `${name}${between}${value}`);
}

function profileInFile(option: string, folder: string): string {
  const profile = /^seccomp=(\{.*)$/s.exec(option)?.[1];
  if (profile === undefined) return option;
  const file = join(folder, 'seccomp.json');
  writeFileSync(file, profile);
  return `seccomp=${file}`;
}
