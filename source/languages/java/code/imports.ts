import type {Code} from './code.ts';
import {newLineOf, type Edit} from './edit.ts';

/** The names that are imported, such as `java.util.List` and `java.util.*`. */
export function importsOf(code: Code): readonly string[] {
  return code.indicesOf('import').flatMap(at => {
    const end = code.tokens.findIndex(({text}, index) => index > at && text === ';');
    return end === -1 ? [] : [code.between(at + 1, end - 1)];
  });
}

/** Imports classes: before the first import that comes after them in the alphabet, behind the package, or at the top. */
export function addImports(code: Code, names: readonly string[]): Edit[] {
  const known = new Set(importsOf(code));
  const missing = [...new Set(names)].filter(name => !known.has(name)).toSorted();
  if (missing.length === 0) return [];
  const newLine = newLineOf(code);
  const importLines = code.indicesOf('import').map(at => code.line(at));
  const last = importLines.at(-1);
  if (last === undefined) {
    const start = code.lineStart(firstLine(code));
    // The blank line behind them is one for all; see `applyEdits`.
    return [...missing.map(name => `import ${name};${newLine}`), newLine].map(text => ({
      start,
      end: start,
      text,
    }));
  }
  return missing.map(name => {
    const next = importLines.find(line => {
      const found = /^\s*import\s+([\w.*]+)/.exec(code.lineText(line))?.[1];
      return found !== undefined && found > name;
    });
    const start = code.lineStart(next ?? last + 1);
    return {start, end: start, text: `import ${name};${newLine}`};
  });
}

/** The line that the first import goes before: behind the package and the blank line after it. */
function firstLine(code: Code): number {
  const packageAt = code.tokens.findIndex(({text}) => text === 'package');
  if (packageAt === -1 || packageAt > 5) return 1;
  const next = code.line(packageAt) + 1;
  return code.lineText(next).trim() === '' ? next + 1 : next;
}
