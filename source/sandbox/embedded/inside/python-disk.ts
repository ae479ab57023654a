import type {FileNode, FileSystem} from './emscripten-files.ts';

const ENOSPC = 51;
const mostFiles = 50_000;

/**
 * Limits what the files of the program take, in bytes and in number: beyond it, writing raises
 * `OSError: No space left on device`. Counts the room that is reserved for each file. A file that
 * was removed counts no more, even while it is still open.
 */
export function capDisk(FS: FileSystem, capBytes: number): void {
  const {dir, file} = FS.filesystems.MEMFS.ops_table;
  const {mknod, unlink} = dir.node;
  const {setattr} = file.node;
  const {write} = file.stream;
  let bytes = 0;
  let files = 0;

  const grow = <T>(node: FileNode, neededBytes: number, action: () => T): T => {
    const before = sizeOf(node);
    if (neededBytes > before && bytes + neededBytes - before > capBytes) {
      throw new FS.ErrnoError(ENOSPC);
    }
    const result = action();
    bytes += sizeOf(node) - before;
    return result;
  };

  dir.node.mknod = (...args) => {
    if (files >= mostFiles) throw new FS.ErrnoError(ENOSPC);
    files += 1;
    return mknod(...args);
  };
  dir.node.unlink = (parent, name) => {
    const removed = sizeOf(FS.lookupNode(parent, name));
    unlink(parent, name);
    bytes -= removed;
    files -= 1;
  };
  file.node.setattr = (node, attributes) =>
    grow(node, attributes.size ?? 0, () => setattr(node, attributes));
  file.stream.write = (stream, buffer, offset, length, position, canOwn) =>
    grow(stream.node, position + length, () =>
      write(stream, buffer, offset, length, position, canOwn),
    );
}

/** What a first write is kept in is signed, what later ones are is not. */
function sizeOf({contents}: FileNode): number {
  return ArrayBuffer.isView(contents) ? contents.byteLength : 0;
}
