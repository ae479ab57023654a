#!/usr/bin/env node
import module from 'node:module';
import {join} from 'node:path';
import {cacheDirectory} from './cache-directory.ts';
import {YuuBoxError} from './errors.ts';
import {refuseOldNode} from './node-version.ts';
import {sanitise} from './terminal/sanitise.ts';

/**
 * Chooses a command and imports it lazily. Nothing heavy is imported here: `--version` and `--help` should cost
 * little more than starting Node.
 */
async function main(argv: readonly string[]): Promise<number> {
  refuseOldNode();
  const [first, ...rest] = argv;
  const own = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
  if (own.includes('--version')) {
    const {version} = await import('./commands/version.ts');
    return version();
  }
  if (own.includes('--help') || own.includes('-h')) {
    const {helpFor} = await import('./commands/help.ts');
    return helpFor(first);
  }
  // What V8 makes of the code is kept for the next start. Where that cannot be, the start takes longer.
  module.enableCompileCache(join(cacheDirectory(), 'compiled'));
  switch (first) {
    case 'help': {
      const {help} = await import('./commands/help.ts');
      return help(rest[0]);
    }
    case 'images': {
      const {images} = await import('./commands/images.ts');
      return images(rest);
    }
    case 'doctor': {
      const {doctor} = await import('./commands/doctor.ts');
      return doctor(rest);
    }
    case 'config': {
      const {config} = await import('./commands/config.ts');
      return config(rest);
    }
    case 'completion': {
      const {completion} = await import('./commands/completion.ts');
      return completion(rest);
    }
    case 'languages': {
      const {listLanguages} = await import('./commands/languages.ts');
      return listLanguages();
    }
    case 'resume': {
      const {resume} = await import('./commands/resume.ts');
      return resume(rest);
    }
    case 'history': {
      const {history} = await import('./commands/history.ts');
      return history(rest);
    }
    case 'replay': {
      const {replay} = await import('./commands/replay.ts');
      return replay(rest);
    }
    default: {
      const {start} = await import('./commands/start.ts');
      return start(first === 'run' ? rest : argv);
    }
  }
}

/** What a terminal answers that is not there any more. */
const closedTerminal: ReadonlySet<string> = new Set(['EIO', 'ENXIO', 'EBADF']);

/**
 * A reader that closes our output early, as `head` does, is not an error, nor is a terminal that is closed: what is left to
 * say is lost, but the healed program is still written, the sandbox removed, and the exit code true.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Of a file, such as on a disk that fails, the same codes would be news.
    const code = error.code ?? '';
    const isGone = code === 'EPIPE' || (stream.isTTY && closedTerminal.has(code));
    if (!isGone) throw error;
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof YuuBoxError)) throw error;
  // A message may name a file or quote a server; nothing of that may steer the terminal.
  process.stderr.write(`yuubox: ${sanitise(error.message)}\n`);
  process.exitCode = error.exitCode;
}
