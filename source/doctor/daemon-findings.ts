import type {DaemonFacts} from './daemon-facts.ts';
import {note, ok, problem} from './finding.ts';
import type {Finding} from './finding.ts';
import {parseVersion} from './version.ts';
import {vulnerabilitiesOf} from './vulnerabilities.ts';
import type {Component} from './vulnerabilities.ts';

/** The oldest API that has all that YuuBox asks for: that of Docker 19.03. */
const oldestApi = 1.4;
/** Less than an image takes. */
const littleDiskBytes = 3e9;
/** Less than a few programs at once take. */
const littleMemoryBytes = 1e9;

/** What is to be thought of a daemon. Pure. */
export function daemonFindings(facts: DaemonFacts): readonly Finding[] {
  return [
    versionFinding(facts),
    ...vulnerabilityFindings(facts),
    limitsFinding(facts),
    ok('storage driver', facts.storageDriver ?? 'not told'),
    runtimesFinding(facts),
    confinementFinding(facts),
    privilegeFinding(facts),
    memoryFinding(facts),
    diskFinding(facts),
    ...facts.warnings.map(warning => note('it warns', warning)),
    ...imageFindings(facts),
  ];
}

function versionFinding({version, apiVersion, platform}: DaemonFacts): Finding {
  const text = `${version}, API ${apiVersion ?? 'not told'}, ${platform}`;
  const [major, minor] = (apiVersion ?? '').split('.').map(Number);
  const isOld = major !== undefined && minor !== undefined && major + minor / 100 < oldestApi;
  return isOld
    ? problem('version', text, 'Update Docker: YuuBox needs 19.03 or newer.')
    : ok('version', text);
}

const components: readonly Component[] = ['engine', 'containerd', 'runc'];

function vulnerabilityFindings(facts: DaemonFacts): readonly Finding[] {
  return components.flatMap(component => {
    const text = facts.components.get(component);
    return text === undefined ? [] : componentFinding(component, text, facts);
  });
}

function componentFinding(
  component: Component,
  text: string,
  {hasAuthorisationPlugins}: DaemonFacts,
): Finding {
  const subject = component === 'engine' ? 'docker engine' : component;
  const version = parseVersion(text);
  if (!version) return note(subject, `${text}, which cannot be compared`);
  const found = vulnerabilitiesOf(component, version, hasAuthorisationPlugins);
  const last = found.at(-1);
  if (!last) return ok(subject, `${text}, no vulnerability known here`);
  const list = found.map(({id, meaning}) => `${id} (${meaning})`).join(', ');
  const fixes = last.fixedIn.join(', ').replace(/, ([^,]*)$/, ' or $1');
  // A vendor's build may hold a fix under an older number.
  return version.vendor === ''
    ? problem(subject, `${text} has ${list}`, `Update ${component} to ${fixes}, or newer.`)
    : note(
        subject,
        `${text} may have ${list}`,
        `Ask whoever built it for the fixes; upstream has them from ${fixes} on.`,
      );
}

function limitsFinding({cgroupVersion, missingLimits}: DaemonFacts): Finding {
  const text = `version ${cgroupVersion ?? 'not told'}`;
  return missingLimits.length === 0
    ? ok('cgroups', `${text}; every limit can be enforced`)
    : problem(
        'cgroups',
        `${text}; not limited: ${missingLimits.join(', ')}`,
        'Turn the controllers on: https://docs.docker.com/engine/security/rootless/ (without root), or boot with ' +
          'cgroup_enable=memory swapaccount=1.',
      );
}

function runtimesFinding({defaultRuntime, runtimes}: DaemonFacts): Finding {
  const others = runtimes.filter(name => name !== defaultRuntime);
  const also = others.length > 0 ? `; --runtime can be ${others.join(', ')}` : '';
  return ok('runtime', `${defaultRuntime ?? 'not told'}${also}`);
}

function confinementFinding({securityOptions}: DaemonFacts): Finding {
  const there = ['seccomp', 'apparmor', 'selinux'].filter(name => securityOptions.includes(name));
  if (!there.includes('seccomp')) {
    return problem(
      'confinement',
      'no seccomp: programs reach every system call',
      'Use a kernel with CONFIG_SECCOMP_FILTER, or --runtime runsc.',
    );
  }
  return there.length > 1
    ? ok('confinement', there.join(', '))
    : note('confinement', 'seccomp; neither AppArmor nor SELinux');
}

function privilegeFinding({securityOptions}: DaemonFacts): Finding {
  if (securityOptions.includes('rootless')) return ok('privilege', 'the daemon runs without root');
  if (securityOptions.includes('userns')) return ok('privilege', 'root in a container is nobody');
  return note(
    'privilege',
    'the daemon is root, and so is who gets out of a container',
    'For code that you do not trust: Docker without root, or --runtime runsc.',
  );
}

function memoryFinding({memoryBytes, cpus}: DaemonFacts): Finding {
  if (memoryBytes === null) return note('memory', 'not told');
  const text = `${gigabytes(memoryBytes)}, ${cpus ?? '?'} processors`;
  return memoryBytes < littleMemoryBytes
    ? problem('memory', text, 'Give the machine of the daemon 1 GB or more, or use --memory 64.')
    : ok('memory', text);
}

function diskFinding({freeBytes, dataFolder}: DaemonFacts): Finding {
  const where = dataFolder ?? 'a folder that it does not tell';
  if (freeBytes === null) return note('disk', `in ${where}, which cannot be seen from here`);
  const text = `${gigabytes(freeBytes)} free in ${where}`;
  return freeBytes < littleDiskBytes
    ? problem('disk', text, 'Make room: docker system prune removes what nothing uses.')
    : ok('disk', text);
}

function imageFindings({images}: DaemonFacts): readonly Finding[] {
  return images.map(({tag, bytes}) =>
    bytes === null
      ? note(
          'image',
          `${tag} is missing`,
          'yuubox images pull, or yuubox images build --from debian',
        )
      : ok('image', `${tag}, ${Math.round(bytes / 1e6)} MB`),
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
