/** What can go wrong outside the program. Each has a test of its own, in the file that is named so. */
export interface Fault {
  readonly file: string;
  readonly name: string;
  readonly expected: string;
  readonly engines: string;
  readonly handledBy: string;
}

export const faults: readonly Fault[] = [
  {
    file: 'daemon-restarted',
    name: 'The daemon is restarted while a program runs',
    expected: '`sandbox-error` with the output so far; the next run works; nothing is left',
    engines: 'docker',
    handledBy: 'the end of the connection is noticed; what is left is swept',
  },
  {
    file: 'disk-full',
    name: 'The daemon’s disk is full',
    expected: '`sandbox-error` that says so; with room again the next run works',
    engines: 'docker',
    handledBy: 'the daemon’s refusal is a result',
  },
  {
    file: 'yuubox-killed',
    name: 'YuuBox gets SIGKILL while a program runs',
    expected: 'the program ends at once; the next YuuBox removes its container',
    engines: 'docker, podman, embedded',
    handledBy: 'the runner’s stdin is a lease; labels say whose a container is',
  },
  {
    file: 'image-missing',
    name: 'The image is missing',
    expected: '`sandbox-error` that says how to make it',
    engines: 'docker, podman',
    handledBy: 'the daemon’s refusal is a result',
  },
  {
    file: 'hung-socket',
    name: 'The daemon takes a request and never answers',
    expected: 'a typed error when it says nothing at all; a run can be cancelled at any time',
    engines: 'docker',
    handledBy: 'every wait has an end',
  },
  {
    file: 'waiting-container-dies',
    name: 'A waiting container dies before its program comes',
    expected: '`ok`, in another container',
    engines: 'docker, podman',
    handledBy: 'a look at hand-over whether it lives',
  },
  {
    file: 'hundred-at-once',
    name: '100 runs at the same time, every fifth of them hostile',
    expected: 'each gets its own result and nobody else’s; nothing is left',
    engines: 'docker, podman',
    handledBy: 'one container, one connection and one nonce each',
  },
];
