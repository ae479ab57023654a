import {byArgument} from './by-argument.ts';
import type {Condition} from './by-argument.ts';
import {allowedByMoby} from './mobys-default.ts';
import {refusedBeyondMoby, refusedByBoth} from './refused.ts';
import type {Refusal} from './refused.ts';

/**
 * A seccomp profile as Docker and Podman take it:
 * https://docs.docker.com/engine/security/seccomp/
 */
export interface Profile {
  readonly defaultAction: 'SCMP_ACT_ERRNO';
  readonly defaultErrnoRet: number;
  readonly archMap: readonly {
    readonly architecture: string;
    readonly subArchitectures: readonly string[];
  }[];
  readonly syscalls: readonly Rule[];
}

export interface Rule {
  readonly names: readonly string[];
  readonly action: 'SCMP_ACT_ALLOW' | 'SCMP_ACT_ERRNO';
  readonly errnoRet?: number;
  readonly args?: readonly Condition[];
}

/** Error numbers by name: errno(3). */
const answers = {'0': 0, EPERM: 1, ENOSYS: 38} as const;

/**
 * Which system calls a program may make: those of Moby's default, without what `refused.ts` takes out, and
 * some only with the arguments of `by-argument.ts`. Everything else fails with EPERM.
 *
 * No processor has architectures below it here, so a call by way of 32 bits or of x32 ends the program with
 * SIGSYS: a second door to the same kernel, less looked after. That is a difference from Moby's, too.
 */
export const profile: Profile = {
  defaultAction: 'SCMP_ACT_ERRNO',
  defaultErrnoRet: answers.EPERM,
  // runc answers ENOSYS for calls newer than it knows, which the C library can work round, but only for
  // architectures that are named.
  archMap: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'].map(architecture => ({
    architecture,
    subArchitectures: [],
  })),
  syscalls: [
    {names: plainlyAllowed(), action: 'SCMP_ACT_ALLOW'},
    ...byArgument.flatMap(({name, allowed}) =>
      allowed.map((args): Rule => ({names: [name], action: 'SCMP_ACT_ALLOW', args})),
    ),
    ...[...refusedBeyondMoby, ...refusedByBoth].filter(isNotDefault).map(refusalRule),
  ],
};

function plainlyAllowed(): readonly string[] {
  const others = new Set([
    ...refusedBeyondMoby.flatMap(({names}) => names),
    ...byArgument.map(({name}) => name),
  ]);
  return allowedByMoby.filter(name => !others.has(name));
}

/** libseccomp takes no rule that says what the default says. */
function isNotDefault({answer}: Refusal): boolean {
  return answer !== 'EPERM';
}

function refusalRule({names, answer}: Refusal): Rule {
  return {names, action: 'SCMP_ACT_ERRNO', errnoRet: answers[answer]};
}
