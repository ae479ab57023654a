import {existsSync} from 'node:fs';
import {copyFile, mkdir, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createEmbeddedEngine} from '../source/sandbox/embedded/embedded-engine.ts';
import {compiledStdlib, stdlibCache} from '../source/sandbox/embedded/locations.ts';
import {resolveLimits} from '../source/sandbox/limits.ts';
import {textOf} from '../source/sandbox/result.ts';

/**
 * Python that writes its own standard library to stdout as a zip file, with the byte code of each
 * source beside it. The code is marked as one not to be checked against its source (PEP 552).
 */
const program = `
import importlib._bootstrap_external as bootstrap, io, sys, zipfile
path = next(path for path in sys.path if path.endswith('.zip'))
library, compiled = zipfile.ZipFile(path), io.BytesIO()
with zipfile.ZipFile(compiled, 'w', zipfile.ZIP_DEFLATED) as archive:
    for member in library.infolist():
        if member.filename.endswith('.pyc'):
            continue
        source = library.read(member)
        archive.writestr(member, source)
        if member.filename.endswith('.py'):
            code = compile(source, f'{path}/{member.filename}', 'exec', dont_inherit=True)
            archive.writestr(member.filename + 'c', bootstrap._code_to_hash_pyc(code, bytes(8), False))
sys.stdout.buffer.write(compiled.getvalue())
`;

/**
 * Puts the compiled standard library of the embedded Python into `folder`: importing from it is
 * five times as fast. Compiling takes some seconds, so that it is kept for the next build.
 */
export async function putCompiledStdlib(folder: string): Promise<void> {
  const name = compiledStdlib();
  const cached = join(stdlibCache, name);
  if (!existsSync(cached)) {
    await mkdir(stdlibCache, {recursive: true});
    // Another build may be at the same.
    const partial = `${cached}.${process.pid}`;
    await writeFile(partial, await compile());
    await rename(partial, cached);
  }
  await copyFile(cached, join(folder, name));
}

async function compile(): Promise<Uint8Array> {
  await using engine = createEmbeddedEngine();
  const limits = resolveLimits({timeoutS: 300, memoryMb: 1024, outputKeptBytes: 100_000_000});
  const result = await engine.run({
    environment: {image: 'python', interpreter: 'python'},
    files: [{path: 'compile.py', content: Buffer.from(program)}],
    entry: 'compile.py',
    argv: ['python3', 'compile.py'],
    args: [],
    env: {},
    stdin: null,
    limits,
  });
  if (result.status !== 'ok') {
    throw new Error(
      `Python could not compile its library: ${result.status} ${textOf(result.stderr)}`,
    );
  }
  return Buffer.concat([result.stdout.head, result.stdout.tail]);
}
