import {packageMembers} from './packages.ts';

/** Import paths of the standard library that nothing else is known about, but that they exist. */
const otherPaths = [
  'archive/zip',
  'compress/gzip',
  'container/ring',
  'crypto/rand',
  'crypto/sha1',
  'embed',
  'encoding/binary',
  'encoding/xml',
  'html/template',
  'io/fs',
  'iter',
  'log/slog',
  'math/cmplx',
  'net',
  'net/http/httptest',
  'os/exec',
  'os/signal',
  'path',
  'reflect',
  'runtime',
  'runtime/debug',
  'strings',
  'syscall',
  'testing',
  'text/scanner',
  'unsafe',
];

export const standardPaths: ReadonlySet<string> = new Set([
  ...packageMembers.keys(),
  ...otherPaths,
]);

/**
 * The packages that go by a name, such as `rand`, and have all these members; of those about which nothing is known, all.
 */
export function packagesNamed(name: string, members: readonly string[]): string[] {
  return [...standardPaths].filter(path => {
    if (path !== name && !path.endsWith(`/${name}`)) return false;
    const known = packageMembers.get(path);
    return known === undefined ? members.length === 0 : members.every(each => known.has(each));
  });
}

/** The packages that export a name, exactly so written. */
export function packagesWith(member: string): string[] {
  return [...packageMembers].flatMap(([path, members]) => (members.has(member) ? [path] : []));
}
