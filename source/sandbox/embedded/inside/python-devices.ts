import {writeSync} from 'node:fs';
import {pause} from './pause.ts';
import type {DeviceOperations, FileSystem} from './emscripten-files.ts';
import type {PythonModule} from './python-module.ts';

/** What the program reads on stdin. */
export interface ProgramStdin {
  bytes: Uint8Array;
}

// Numbers of WASI: Emscripten's own.
const EIO = 29;
const ENXIO = 60;
const EPIPE = 64;
const O_WRONLY = 1;

/**
 * Makes the three standard streams of the module: plain byte streams, none of them a terminal.
 * Reading takes from `stdin.bytes`; writing goes straight to the descriptors 1 and 2 of this
 * process.
 */
export function connectStreams({FS}: PythonModule, stdin: ProgramStdin): void {
  let position = 0;
  const devices = [
    device({
      read(buffer) {
        const bytes = stdin.bytes.subarray(position, position + buffer.length);
        buffer.set(bytes);
        position += bytes.length;
        return bytes.length;
      },
    }),
    device({write: buffer => writeTo(FS, 1, buffer)}),
    device({write: buffer => writeTo(FS, 2, buffer)}),
  ];
  for (const [fd, name] of ['stdin', 'stdout', 'stderr'].entries()) {
    const number = FS.makedev(64, fd);
    FS.registerDevice(number, devices[fd] ?? device({}));
    FS.closeStream(fd);
    FS.unlink(`/dev/${name}`);
    FS.mkdev(`/dev/${name}`, number);
    FS.open(`/dev/${name}`, fd === 0 ? 0 : O_WRONLY);
  }
  // Emscripten's terminal reads descriptor 0 of this process, which is the channel to our parent.
  const noTerminal = () => {
    throw new FS.ErrnoError(ENXIO);
  };
  FS.registerDevice(FS.makedev(5, 0), {open: noTerminal, read: noTerminal, write: noTerminal});
}

function device(operations: {
  read?: (buffer: Uint8Array) => number;
  write?: (buffer: Uint8Array) => number;
}): DeviceOperations {
  const bytesOf = (buffer: Int8Array, offset: number, length: number) =>
    new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length);
  return {
    open(stream) {
      stream.seekable = false;
    },
    read: (_, buffer, offset, length) => operations.read?.(bytesOf(buffer, offset, length)) ?? 0,
    write: (_, buffer, offset, length) =>
      operations.write?.(bytesOf(buffer, offset, length)) ?? length,
  };
}

/** Writes all of it, waiting for a slow reader. */
function writeTo(FS: FileSystem, fd: number, bytes: Uint8Array): number {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      // A system error of `writeSync` has a code.
      const {code} = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') throw new FS.ErrnoError(code === 'EPIPE' ? EPIPE : EIO);
      pause(5);
    }
  }
  return written;
}
