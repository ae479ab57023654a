import {compareVersions, parseVersion} from './version.ts';
import type {Version} from './version.ts';

export type Component = 'engine' | 'containerd' | 'runc';

export interface Vulnerability {
  readonly id: string;
  readonly component: Component;
  /** The first version that has it; without it, all old ones do. */
  readonly since?: string;
  /** The first version of each branch that has it no more. Branches without one stay as they are. */
  readonly fixedIn: readonly string[];
  /** What a daemon must have for it to matter. */
  readonly onlyWith?: 'authorisation-plugins';
  /** What it means for whoever runs programs in containers. */
  readonly meaning: string;
}

/**
 * Known vulnerabilities of what Docker runs containers with, as far as they matter for YuuBox: ways out of a
 * container, and holes in what keeps users and containers apart. Each is described in the advisories of its project:
 * https://github.com/opencontainers/runc/security/advisories (GHSA-gxmr-w5mj-v8hh, GHSA-xr7r-f8xq-vfvv,
 * GHSA-9493-h29p-rfm2, GHSA-qw9x-cqr3-wc7r, GHSA-cgrx-mc8f-2prm),
 * https://github.com/containerd/containerd/security/advisories (GHSA-36xw-fx78-c5r4, GHSA-265r-hfxg-fhmg,
 * GHSA-pwhc-rpq9-4c8w) and
 * https://github.com/moby/moby/security/advisories (GHSA-v23v-6jw2-98fq, GHSA-4vq8-7jfc-9cvp, GHSA-x744-4wpc-v9h2).
 */
export const vulnerabilities: readonly Vulnerability[] = [
  {
    id: 'CVE-2019-5736',
    component: 'runc',
    fixedIn: ['1.0.0-rc.7'],
    meaning: 'a program run as root can overwrite runc on the host',
  },
  {
    id: 'CVE-2024-21626',
    component: 'runc',
    since: '1.0.0-rc.93',
    fixedIn: ['1.1.12'],
    meaning: 'a leaked file descriptor leads out of the container',
  },
  {
    id: 'CVE-2025-31133',
    component: 'runc',
    fixedIn: ['1.2.8', '1.3.3', '1.4.0-rc.3'],
    meaning: 'masked files of /proc can be written to, which leads out',
  },
  {
    id: 'CVE-2025-52565',
    component: 'runc',
    fixedIn: ['1.2.8', '1.3.3', '1.4.0-rc.3'],
    meaning: 'mounting /dev/console can be misled, which leads out',
  },
  {
    id: 'CVE-2025-52881',
    component: 'runc',
    fixedIn: ['1.2.8', '1.3.3', '1.4.0-rc.3'],
    meaning: 'writes to /proc can be misled, past AppArmor and SELinux',
  },
  {
    id: 'CVE-2020-15257',
    component: 'containerd',
    fixedIn: ['1.3.9', '1.4.3'],
    meaning: 'containers in the host’s network can command containerd',
  },
  {
    id: 'CVE-2024-40635',
    component: 'containerd',
    fixedIn: ['1.6.38', '1.7.27', '2.0.4'],
    meaning: 'an image with a huge user id runs as root',
  },
  {
    id: 'CVE-2024-25621',
    component: 'containerd',
    fixedIn: ['1.7.29', '2.0.7', '2.1.5', '2.2.0'],
    meaning: 'users of the host can reach containerd’s files',
  },
  {
    id: 'CVE-2024-41110',
    component: 'engine',
    since: '19.3.0',
    fixedIn: ['23.0.15', '25.0.6', '26.1.5', '27.1.1'],
    onlyWith: 'authorisation-plugins',
    meaning: 'empty requests get past authorisation plugins',
  },
  {
    id: 'CVE-2025-54410',
    component: 'engine',
    fixedIn: ['25.0.13', '28.0.0'],
    meaning: 'a reload of firewalld joins networks (--network bridge only)',
  },
  {
    id: 'CVE-2026-34040',
    component: 'engine',
    fixedIn: ['29.3.1'],
    onlyWith: 'authorisation-plugins',
    meaning: 'large requests get past authorisation plugins',
  },
];

/** What a version of a component has of which the numbers are true. Pure. */
export function vulnerabilitiesOf(
  component: Component,
  version: Version,
  hasAuthorisationPlugins: boolean,
): readonly Vulnerability[] {
  return vulnerabilities.filter(
    candidate =>
      candidate.component === component &&
      (candidate.onlyWith === undefined || hasAuthorisationPlugins) &&
      isIn(candidate, version),
  );
}

function isIn({since, fixedIn}: Vulnerability, version: Version): boolean {
  const first = since === undefined ? null : parseVersion(since);
  if (first && compareVersions(version, first) < 0) return false;
  const fixes = fixedIn.flatMap(fix => parseVersion(fix) ?? []);
  const [major, minor] = version.numbers;
  const inBranch = fixes.filter(({numbers}) => numbers[0] === major && numbers[1] === minor);
  // A branch without a fix is safe only when it is newer than all those that needed one.
  const decisive = inBranch.length > 0 ? inBranch : fixes.toSorted(compareVersions).slice(-1);
  return !decisive.some(fix => compareVersions(version, fix) >= 0);
}
