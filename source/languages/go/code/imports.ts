import {readCode, textAt, type Code} from './code.ts';
import type {Edit} from './edit.ts';

export interface Import {
  readonly path: string;
  /** The name that it goes by in this file. */
  readonly name: string;
  /** Index of the token with the path. */
  readonly index: number;
  /** Index of the first token: the alias, else the path. */
  readonly start: number;
  /** Indexes of the parentheses of its group; null when it stands alone. */
  readonly group: readonly [open: number, close: number] | null;
}

/** The imports of a file, in order. */
export function importsOf(code: Code): Import[] {
  const found: Import[] = [];
  for (let at = 0; at < code.tokens.length; at++) {
    if (/^(?:func|type|var|const)$/.test(textAt(code, at))) break;
    if (textAt(code, at) !== 'import') continue;
    const close = textAt(code, at + 1) === '(' ? code.partner.get(at + 1) : undefined;
    const end = close ?? Math.min(at + 4, code.tokens.length);
    for (let index = at + 1; index < end; index++) {
      if (code.tokens[index]?.kind !== 'string') continue;
      found.push(importAt(code, index, close === undefined ? null : [at + 1, close]));
      if (close === undefined) break;
    }
  }
  return found;
}

function importAt(code: Code, index: number, group: Import['group']): Import {
  const path = textAt(code, index).replace(/^["`]|["`]$/g, '');
  const before = code.tokens[index - 1];
  const hasAlias =
    before?.kind === 'name' && before.text !== 'import' && before.line === code.tokens[index]?.line;
  const isDot = before?.text === '.';
  const start = hasAlias || isDot ? index - 1 : index;
  return {path, name: hasAlias ? before.text : nameOfPath(path), index, start, group};
}

/** The last part of a path that is no version: `math/rand/v2` is `rand`. */
export function nameOfPath(path: string): string {
  return (
    path
      .replace(/\/v\d+$/, '')
      .split('/')
      .at(-1) ?? path
  );
}

/** The edits that make sure that a package is imported: into the group, sorted, else as a group of its own. */
export function importEdits(source: string, path: string): Edit[] {
  const code = readCode(source);
  const imports = importsOf(code);
  if (imports.some(each => each.path === path)) return [];
  const own = imports.findLast(({group}) => group !== null);
  if (own?.group) return [intoGroup(code, path, imports, own.group)];
  const alone = imports.at(-1);
  if (alone) return [besideSingle(code, path, alone)];
  const clause = code.tokens.findIndex(({text}) => text === 'package');
  const at = code.tokens[clause + 1]?.end;
  return clause === -1 || at === undefined
    ? []
    : [{from: at, to: at, text: `\n\nimport "${path}"`}];
}

function intoGroup(
  code: Code,
  path: string,
  imports: readonly Import[],
  [open, close]: readonly [number, number],
): Edit {
  const inGroup = imports.filter(({index}) => index > open && index < close);
  const next = inGroup.find(each => each.path > path && !each.path.includes('.'));
  const at = next ? code.tokens[next.start]?.start : undefined;
  if (at !== undefined) return {from: at, to: at, text: `"${path}"\n\t`};
  const last = inGroup.at(-1);
  const end = code.tokens[last?.index ?? open]?.end ?? 0;
  return {from: end, to: end, text: `\n\t"${path}"`};
}

/** `import "fmt"` becomes a group of two. */
function besideSingle(code: Code, path: string, alone: Import): Edit {
  const from = code.tokens[alone.start]?.start ?? 0;
  const to = code.tokens[alone.index]?.end ?? from;
  const old = code.source.slice(from, to);
  const both = alone.path < path ? [old, `"${path}"`] : [`"${path}"`, old];
  return {from, to, text: `(\n\t${both.join('\n\t')}\n)`};
}
