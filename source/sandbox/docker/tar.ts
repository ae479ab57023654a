import type {JobFile} from '../engine.ts';

const blockBytes = 512;

/**
 * The files as a tar archive in the ustar format, with GNU's `L` entries for names over 100 bytes:
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export function tar(files: readonly JobFile[], modified: Date): Buffer {
  const seconds = Math.floor(modified.getTime() / 1000);
  const parts = files.flatMap(file => {
    const name = Buffer.from(file.path);
    if (name.length <= 100) return entry(name, '0', file.content, seconds);
    const longName = Buffer.concat([name, Buffer.alloc(1)]);
    return [
      ...entry(Buffer.from('././@LongLink'), 'L', longName, seconds),
      ...entry(name.subarray(0, 100), '0', file.content, seconds),
    ];
  });
  return Buffer.concat([...parts, Buffer.alloc(2 * blockBytes)]);
}

function entry(name: Buffer, type: string, content: Uint8Array, seconds: number): Uint8Array[] {
  const header = Buffer.alloc(blockBytes);
  header.set(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0'.repeat(2), 108); // Owner and group: whoever unpacks.
  header.write(octal(content.length), 124);
  header.write(octal(seconds), 136);
  header.write(' '.repeat(8), 148); // The checksum is taken with spaces in its own place.
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, content, Buffer.alloc(-content.length & (blockBytes - 1))];
}

function octal(value: number): string {
  return `${value.toString(8).padStart(11, '0')}\0`;
}
