import {InvalidInput} from './errors.ts';

/** The oldest Node.js that has all that YuuBox uses, such as `node:sqlite`: package.json says the same. */
export const oldestNode = '22.19';

/** @throws {InvalidInput} when this Node.js, or another of that `version`, is older. */
export function refuseOldNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new InvalidInput(
    `This is Node.js ${version}, and YuuBox needs ${oldestNode} or newer. Install one, or start YuuBox from its own ` +
      'folder with npm start, which brings one along.',
  );
}
