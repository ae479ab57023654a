import type * as Sqlite from 'node:sqlite';

/**
 * Node's own SQLite, loaded when it is first needed. Until it is stable, Node warns about it once, on the user's screen;
 * that warning alone is kept away.
 */
export async function loadSqlite(): Promise<typeof Sqlite> {
  const {emitWarning} = process;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    const text = warning instanceof Error ? warning.message : warning;
    if (/\bsqlite\b/i.test(text) && rest.includes('ExperimentalWarning')) return;
    // The same arguments, whichever of its forms they are for.
    (emitWarning as (...all: unknown[]) => void).call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
