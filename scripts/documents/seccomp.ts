import {byArgument} from '../../source/sandbox/docker/seccomp/by-argument.ts';
import {allowedByMoby, source} from '../../source/sandbox/docker/seccomp/mobys-default.ts';
import {refusedBeyondMoby, refusedByBoth} from '../../source/sandbox/docker/seccomp/refused.ts';
import type {Refusal} from '../../source/sandbox/docker/seccomp/refused.ts';
import {code, table} from './markdown.ts';

/** docs/seccomp.md: what our profile allows, against Moby's default, and why. */
export function seccompDocument(): string {
  const refused = new Set(refusedBeyondMoby.flatMap(({names}) => names));
  const byArguments = new Set(byArgument.map(({name}) => name));
  const plain = allowedByMoby.filter(name => !refused.has(name) && !byArguments.has(name)).length;
  return `# The system calls that a program may make

Every container gets a seccomp profile of our own, whatever the daemon's default is. It starts from
[Moby's default of ${source.date}](${source.url}) for a container without capabilities, and takes more away. Of Moby's calls
${plain} are left as they are, ${byArguments.size} are allowed with certain arguments only, and ${refused.size} are refused. All that
is not listed fails with \`EPERM\`; a call that is newer than the daemon knows fails with \`ENOSYS\`.

## Refused, though Moby allows it

${refusals(refusedBeyondMoby)}

## By arguments

${table(
  ['call', 'allowed here', 'Moby allows', 'why'],
  byArgument.map(({name, ours, mobys, why}) => [code(name), ours, mobys, why]),
)}

## Other ways to make calls

A call by way of 32 bits (\`int 0x80\`, 32-bit ARM) or of x32 ends the program with \`SIGSYS\`; Moby allows both. They are a
second door to the same kernel, less looked after, and filters on arguments do not hold there. So 32-bit programs do not run.

Moby's default opens more for containers that have capabilities. Ours have none, and the profile opens nothing for them.

## Refused here and by Moby

${refusals(refusedByBoth)}

## Where it holds

On x86-64 and 64-bit ARM; on other processors the same list holds for their own calls. Docker takes the profile with each
container; Podman reads it from \`~/.cache/yuubox\`. With \`--runtime runsc\` gVisor answers the calls itself and has filters of
its own. What the tests see of it is in [hostile-programs.md](hostile-programs.md).
`;
}

function refusals(list: readonly Refusal[]): string {
  const rows = list.map(({names, answer, why}) => [
    names.map(code).join(', '),
    answer === '0' ? 'success, and does nothing' : code(answer),
    why,
  ]);
  return table(['call', 'answer', 'why'], rows);
}
