import type {Duplex} from 'node:stream';
import {Demultiplexer} from './demultiplex.ts';
import {markStart} from './runner.ts';

/**
 * Reads one line that the runner says on stderr while it waits for its program. It says no more than it is
 * asked for, so the stream stands behind the line then.
 * @throws when the container ends, or says something else.
 */
export async function readRunnerLine(output: Duplex, expected: RegExp): Promise<RegExpExecArray> {
  let said = '';
  const frames = new Demultiplexer((_, chunk) => {
    said += Buffer.from(chunk).toString();
  });
  while (!said.endsWith('\n')) frames.write(await nextChunk(output, said));
  const found = said.startsWith(markStart) ? expected.exec(said.slice(markStart.length)) : null;
  if (!found) throw new Error(`the container said ${JSON.stringify(said)} instead of being ready`);
  return found;
}

async function nextChunk(output: Duplex, said: string): Promise<Uint8Array> {
  while (true) {
    const chunk: unknown = output.read();
    if (chunk instanceof Uint8Array) return chunk;
    const event = await nextEvent(output);
    if (event !== 'readable') {
      throw new Error(`the container ended before it was ready${said && `: ${said.trim()}`}`);
    }
  }
}

function nextEvent(output: Duplex): Promise<string> {
  return new Promise(resolve => {
    const names = ['readable', 'end', 'close', 'error'];
    const listeners = names.map(name => [name, () => settle(name)] as const);
    const settle = (name: string): void => {
      for (const [each, listener] of listeners) output.off(each, listener);
      resolve(name);
    };
    for (const [each, listener] of listeners) output.on(each, listener);
    if (output.readableEnded || output.destroyed) settle('close');
  });
}
