import type {Prompt} from './start-state.ts';

/**
 * A path, completed as far as the names on disk agree, as a shell does it.
 * @param list the names in a directory, those of directories with a slash at their end; none where it cannot be read.
 */
export async function completePath(
  text: string,
  list: (directory: string) => Promise<readonly string[]>,
): Promise<Prompt> {
  const directory = text.slice(0, text.lastIndexOf('/') + 1);
  const begun = text.slice(directory.length);
  const names = await list(directory === '' ? '.' : directory);
  // Hidden files are for those who ask for them.
  const possible = names.filter(
    name => name.startsWith(begun) && (begun.startsWith('.') || !name.startsWith('.')),
  );
  if (possible.length === 0) return {text, candidates: []};
  const agreed = possible.reduce(commonStart);
  return {text: directory + agreed, candidates: possible.length > 1 ? possible : []};
}

function commonStart(one: string, other: string): string {
  const characters = [...one];
  const others = [...other];
  const differs = characters.findIndex((character, index) => character !== others[index]);
  return differs === -1 ? one : characters.slice(0, differs).join('');
}
