import {homedir, platform} from 'node:os';
import {join} from 'node:path';

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The folder of Docker's own configuration. */
export function configFolder(variables: Variables): string {
  return variables['DOCKER_CONFIG'] || join(homeOf(variables), '.docker');
}

export function homeOf(variables: Variables): string {
  return variables[platform() === 'win32' ? 'USERPROFILE' : 'HOME'] || homedir();
}
