/**
 * Loads a screen with the production build of React, which takes half the time for a frame. React reads the variable
 * while it is loaded; the user's editor is not to inherit it.
 */
export async function withProductionReact<T>(load: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] ??= 'production';
  try {
    return await load();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
  }
}
