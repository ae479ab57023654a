import type Docker from 'dockerode';
import {baseOf, debianTag, imageSize, tagOf} from '../sandbox/docker/images.ts';
import {bytesText} from '../sandbox/progress.ts';

/** `yuubox images list`: each image with its version, its official base and its size, and how to get what is missing. */
export async function imageTable(docker: Docker, images: readonly string[]): Promise<string> {
  const named = images.map(image => ({image, tag: tagOf(image), base: baseOf(image)}));
  const all = [...named, {image: null, tag: debianTag, base: 'Debian packages'}];
  const sized = await Promise.all(
    all.map(async row => ({...row, bytes: await imageSize(docker, row.tag)})),
  );
  const rows = sized.map(({tag, base, bytes}) => [
    tag,
    base,
    bytes === null ? 'missing' : bytesText(bytes),
  ]);
  const missing = sized.flatMap(({image, bytes}) => (bytes === null && image ? [image] : []));
  return table([['IMAGE', 'OFFICIAL BASE', 'SIZE'], ...rows]) + howToGet(missing, images.length);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows
    .map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map(line => `${line.trimEnd()}\n`)
    .join('');
}

function howToGet(missing: readonly string[], count: number): string {
  if (missing.length === 0) return '';
  const names = missing.length === count ? '' : ` ${missing.join(' ')}`;
  return `
${missing.length} missing. Get what is missing: yuubox images pull${names}
Without a registry:       yuubox images build --from debian${names}
`;
}
