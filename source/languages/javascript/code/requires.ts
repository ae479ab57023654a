import {standardModules} from '../vocabulary.ts';
import type {Code} from './code.ts';
import {replaceTokens, type Edit} from './edit.ts';
import {elements} from './expressions.ts';
import {statementsIn} from './statements.ts';

/**
 * Turns every `require` of a source into an import; null when one cannot be, or when the source has
 * something else of CommonJS.
 */
export function requiresAsImports(code: Code): Edit[] | null {
  const calls = code.tokens.filter(
    ({text}, index) =>
      text === 'require' && code.text(index + 1) === '(' && !code.isProperty(index),
  );
  const other = code.tokens.some(
    ({text}, index) =>
      /^(?:__dirname|__filename|module|exports|require)$/.test(text) &&
      !code.isProperty(index) &&
      !code.isKey(index) &&
      !(text === 'require' && code.text(index + 1) === '('),
  );
  if (other) return null;
  const edits = statementsIn(code, -1).flatMap(([from, to]) => asImport(code, from, to) ?? []);
  return edits.length === calls.length ? edits : null;
}

/** `const x = require('y')` of a standard module, as an import; null for anything else. */
function asImport(code: Code, from: number, to: number): Edit[] | null {
  if (!/^(?:const|let|var)$/.test(code.text(from))) return null;
  const target = from + 1;
  const equals = code.skip(target);
  const name = equals + 3;
  if (
    code.text(equals) !== '=' ||
    code.text(equals + 1) !== 'require' ||
    code.kind(name) !== 'string'
  ) {
    return null;
  }
  const module = code.specifier(name);
  if (!standardModules.includes(module)) return null;
  const end = code.text(to) === ';' ? to - 1 : to;
  const semicolon = end === to ? '' : ';';
  const taken = code.text(target) === '{' ? importedNames(code, target) : code.text(target);
  if (taken === null || code.text(target) === '[') return null;
  if (end === name + 1) {
    return [replaceTokens(code, from, to, `import ${taken} from ${code.text(name)}${semicolon}`)];
  }
  // const x = require('y').z
  const isMember = end === name + 3 && code.text(name + 2) === '.' && code.text(target) !== '{';
  if (!isMember) return null;
  const member = code.text(end);
  const clause = member === taken ? member : `${member} as ${taken}`;
  return [replaceTokens(code, from, to, `import {${clause}} from ${code.text(name)}${semicolon}`)];
}

/** The names of a pattern as an import writes them; null when it has defaults or nested patterns. */
function importedNames(code: Code, brace: number): string | null {
  const names: string[] = [];
  for (const [from, to] of elements(code, brace)) {
    if (from === to && code.kind(from) === 'name') names.push(code.text(from));
    else if (to === from + 2 && code.text(from + 1) === ':')
      names.push(`${code.text(from)} as ${code.text(to)}`);
    else return null;
  }
  const spaced = code.source[code.tokens[brace]?.end ?? 0] === ' ';
  return spaced ? `{ ${names.join(', ')} }` : `{${names.join(', ')}}`;
}
