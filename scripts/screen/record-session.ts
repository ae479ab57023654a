import {spawn} from 'node:child_process';

/** The size of the picture, in cells. */
export const columns = 110;
export const rows = 30;

/**
 * What a command writes to a terminal of its own, by `script` of util-linux, until it has shown a text and then been quiet for
 * a second. What it writes when it is ended is left out.
 */
export async function recordSession(command: string, shown: string): Promise<string> {
  const size = `stty cols ${columns} rows ${rows}`;
  const child = spawn('script', ['-q', '-e', '-c', `${size}; exec ${command}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {...process.env, TERM: 'xterm-256color', FORCE_COLOR: '1', CI: ''},
  });
  const {promise, resolve, reject} = Promise.withResolvers<string>();
  let written = '';
  let quiet: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk;
    clearTimeout(quiet);
    if (!written.includes(shown)) return;
    quiet = setTimeout(() => {
      resolve(written);
      child.kill();
    }, 1000);
  });
  child.once('error', reject);
  child.once('close', () => {
    clearTimeout(quiet);
    reject(new Error(`“${shown}” never came from: ${command}`));
  });
  return promise;
}
