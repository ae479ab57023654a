/** One comparison of an argument, in libseccomp's words: seccomp_rule_add(3). */
export interface Condition {
  readonly index: number;
  readonly op: 'SCMP_CMP_EQ' | 'SCMP_CMP_MASKED_EQ';
  readonly value: number;
  /** For a masked comparison: what `argument & value` must be. */
  readonly valueTwo?: number;
}

/** A system call that is allowed with certain arguments only. */
export interface ByArgument {
  readonly name: string;
  /** Each is one way to be allowed; all conditions of it must hold. */
  readonly allowed: readonly (readonly Condition[])[];
  readonly ours: string;
  readonly mobys: string;
  readonly why: string;
}

const equal = (index: number, value: number): Condition => ({index, op: 'SCMP_CMP_EQ', value});
const masked = (index: number, mask: number, value: number): Condition => ({
  index,
  op: 'SCMP_CMP_MASKED_EQ',
  value: mask,
  valueTwo: value,
});

const family = {unix: 1, inet: 2, inet6: 10, netlink: 16};
const [stream, datagram] = [1, 2];
/** The rest of the type argument is flags: socket(2). */
const typeMask = 0xf;
const protocol = {default: 0, tcp: 6, udp: 17, route: 0};

/** CLONE_NEWNS, -CGROUP, -UTS, -IPC, -USER, -PID, -NET: clone(2). */
const namespaceFlags = 0x0002_0000 + 0x0200_0000 + 0x0400_0000 + 0x0800_0000 + 0x7000_0000;

const fileTypeMask = 0o170_000;
/** No type at all means a regular file; then regular file, pipe and socket: inode(7). */
const harmlessFileTypes = [0, 0o100_000, 0o010_000, 0o140_000];

export const byArgument: readonly ByArgument[] = [
  {
    name: 'socket',
    allowed: [
      [equal(0, family.unix)],
      [equal(0, family.netlink), equal(2, protocol.route)],
      ...[family.inet, family.inet6].flatMap(internet => [
        [equal(0, internet), masked(1, typeMask, stream), equal(2, protocol.default)],
        [equal(0, internet), masked(1, typeMask, stream), equal(2, protocol.tcp)],
        [equal(0, internet), masked(1, typeMask, datagram), equal(2, protocol.default)],
        [equal(0, internet), masked(1, typeMask, datagram), equal(2, protocol.udp)],
      ]),
    ],
    ours: 'Unix sockets, TCP, UDP, and netlink for the routing table, which asking for addresses needs',
    mobys: 'every family but AF_ALG (38) and AF_VSOCK (40)',
    why: 'Each family and protocol is a part of the kernel that a call alone loads. And Moby compares 64 bits where the kernel reads 32: 2³² + 38 passes as greater than 40 and is AF_ALG. A list of what is allowed has no such gap.',
  },
  {
    name: 'socketpair',
    allowed: [[equal(0, family.unix)]],
    ours: 'Unix sockets',
    mobys: 'every family',
    why: 'It makes sockets of any family, as socket does; only Unix has pairs that anyone uses.',
  },
  {
    name: 'clone',
    allowed: [[masked(0, namespaceFlags, 0)]],
    ours: 'anything but new namespaces',
    mobys: 'the same',
    why: 'Threads and processes need it; namespaces would be as with unshare.',
  },
  {
    name: 'personality',
    allowed: [[equal(0, 0)], [equal(0, 0xffff_ffff)]],
    ours: 'that of Linux, and asking which it is',
    mobys: 'also PER_LINUX32 (8), UNAME26 (0x20000) and both',
    why: 'Odd personalities turn protections off, such as random addresses; these two serve programs of other times.',
  },
  ...[
    {name: 'mknod', modeIndex: 1},
    {name: 'mknodat', modeIndex: 2},
  ].map(({name, modeIndex}) => ({
    name,
    allowed: harmlessFileTypes.map(type => [masked(modeIndex, fileTypeMask, type)]),
    ours: 'files, pipes and sockets',
    mobys: 'devices too',
    why: 'mkfifo needs it. Devices need a capability that is not there; a second lock costs nothing.',
  })),
];
