import type {Code} from './code/code.ts';
import {packageOf, typesOf, type TypeDeclaration} from './code/types.ts';

/** The class to start, with its package: the one that is called as the file, or else the one with `main`. */
export function mainClass(entry: string, code: Code): string {
  const types = typesOf(code).filter(({isTopLevel}) => isTopLevel);
  const named = types.find(({name}) => name === baseName(entry));
  const candidates = [...(named ? [named] : []), ...types];
  const found = candidates.find(type => hasMain(code, type)) ?? candidates[0];
  const own = packageOf(code);
  // A file of methods alone is a class of its name.
  const name = found?.name ?? baseName(entry);
  return own === '' ? name : `${own}.${name}`;
}

/** The folder that the packages of a program begin in, relative to its directory; empty for the directory itself. */
export function sourceRoot(entry: string, code: Code): string {
  const folder = folderOf(entry);
  const own = packageOf(code).replaceAll('.', '/');
  if (own === '') return folder;
  if (folder === own) return '';
  return folder.endsWith(`/${own}`) ? folder.slice(0, -own.length - 1) : folder;
}

/**
 * The modifier `public` of a class that would have to lie in a file of its name, where no class is called as the
 * file; null when there is none. It is the first `public` of its line.
 */
export function misnamedPublic(entry: string, code: Code): {readonly line: number} | null {
  const types = typesOf(code).filter(({isTopLevel}) => isTopLevel);
  if (types.some(({name}) => name === baseName(entry))) return null;
  const open = types.filter(({start, nameAt}) =>
    code.tokens.slice(start, nameAt).some(({text}) => text === 'public'),
  );
  const type = open.find(each => hasMain(code, each)) ?? open[0];
  if (!type) return null;
  const index = code.tokens.findIndex(({text}, at) => at >= type.start && text === 'public');
  const line = code.line(index);
  const before = code.source.slice(code.lineStart(line), code.tokens[index]?.start);
  return before.includes('public') ? null : {line};
}

function hasMain(code: Code, {bodyOpen, bodyClose}: TypeDeclaration): boolean {
  for (let at = bodyOpen; at < bodyClose; at++) {
    if (code.text(at) === 'main' && code.text(at - 1) === 'void' && code.text(at + 1) === '(')
      return true;
  }
  return false;
}

function baseName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.java$/i, '');
}

export function folderOf(path: string): string {
  const plain = path.replace(/^(?:\.\/)+/, '');
  return plain.slice(0, Math.max(0, plain.lastIndexOf('/')));
}
