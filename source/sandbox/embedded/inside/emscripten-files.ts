/** Emscripten's in-memory file system. */
export interface FileSystem {
  readonly filesystems: {readonly MEMFS: MemoryFileSystem};
  readonly ErrnoError: new (errno: number) => Error;
  mkdirTree(path: string): void;
  writeFile(path: string, content: Uint8Array): void;
  unlink(path: string): void;
  chdir(path: string): void;
  makedev(major: number, minor: number): number;
  mkdev(path: string, device: number): void;
  registerDevice(device: number, operations: DeviceOperations): void;
  closeStream(fd: number): void;
  open(path: string, flags: number): {readonly fd: number};
  lookupNode(parent: FileNode, name: string): FileNode;
}

export interface FileNode {
  /** The bytes of a file, with room to grow; the entries of a directory. */
  readonly contents?: Uint8Array | Int8Array | object;
}

export interface DeviceOperations {
  open(stream: {seekable: boolean}): void;
  read(stream: unknown, buffer: Int8Array, offset: number, length: number): number;
  write(stream: unknown, buffer: Int8Array, offset: number, length: number): number;
}

/** The tables that all files and folders share. */
export interface MemoryFileSystem {
  readonly ops_table: {
    readonly dir: {readonly node: FolderOperations};
    readonly file: {
      readonly node: {setattr: (node: FileNode, attributes: {readonly size?: number}) => void};
      readonly stream: {write: WriteOperation};
    };
  };
}

export interface FolderOperations {
  mknod: (parent: FileNode, name: string, mode: number, device: number) => FileNode;
  unlink: (parent: FileNode, name: string) => void;
}

export type WriteOperation = (
  stream: {readonly node: FileNode},
  buffer: Uint8Array,
  offset: number,
  length: number,
  position: number,
  canOwn?: boolean,
) => number;
