import {continues} from './clauses.ts';
import type {LogicalLine} from './logical-lines.ts';
import {bindingsOf} from './names.ts';
import type {Code} from './parse.ts';

/**
 * How many of the lines below a header were its block before they lost their indentation: those that surely were,
 * and those that may have been at most. Equal when there is no doubt.
 */
export function bodyLength(
  code: Code,
  header: LogicalLine,
  below: readonly LogicalLine[],
): {readonly sure: number; readonly most: number} {
  const word = header.tokens[0]?.text ?? '';
  const run = runBelow(header, below);
  const next = below[run];
  const isContinued = next?.width === header.width && continues(next.tokens[0]?.text ?? '', word);
  const lines = below.slice(0, run);
  if (run <= 1 || isContinued) return {sure: run, most: run};
  if (word === 'def' || word === 'async' || word === 'class') return wholeBlock(lines, run);
  const inLoop = word === 'for' || word === 'while' ? lastInLoop(code, header, lines) : 1;
  return {sure: inLoop, most: word === 'for' || word === 'while' ? inLoop : run};
}

/** Lines at or above the header's indentation up to an empty line, a clause or a definition. */
function runBelow(header: LogicalLine, below: readonly LogicalLine[]): number {
  const end = below.findIndex((line, index) => {
    const before = below[index - 1] ?? header;
    const word = line.tokens[0]?.text ?? '';
    if (line.width < header.width) return true;
    if (index === 0 || line.width > header.width) return false;
    const isGap = line.firstLine > before.lastLine + 1;
    return isGap || /^(?:def|class|@|else|elif|except|finally)$/.test(word);
  });
  return end < 0 ? below.length : end;
}

/** A function goes on to its last `return`, else to where the run ends. */
function wholeBlock(lines: readonly LogicalLine[], run: number) {
  const last = lines.findLastIndex(({tokens}) => tokens[0]?.text === 'return');
  return last < 0 ? {sure: run, most: run} : {sure: last + 1, most: last + 1};
}

/** Up to the last line that needs what changes in the loop: its variable, what it sets, or its condition. */
function lastInLoop(code: Code, header: LogicalLine, lines: readonly LogicalLine[]): number {
  const bindings = bindingsOf(code);
  const known = new Set(
    bindings.filter(({token}) => token.start < header.start).map(({name}) => name),
  );
  const isWhile = header.tokens[0]?.text === 'while';
  const moving = new Set(
    isWhile
      ? header.tokens.flatMap(({kind, text}) => (kind === 'name' ? [text] : []))
      : bindings.filter(({line}) => line === header).map(({name}) => name),
  );
  let length = 1;
  for (const [index, line] of lines.entries()) {
    const own = bindings.filter(binding => binding.line === line);
    // A comprehension has variables of its own, whatever they are called.
    const inner = new Set(own.flatMap(({name, kind}) => (kind === 'loop' ? [name] : [])));
    const uses = line.tokens.flatMap(token => [token, ...token.inner]);
    const isInside = isWhile
      ? own.some(({name}) => moving.has(name))
      : uses.some(({text, kind}) => kind === 'name' && moving.has(text) && !inner.has(text));
    if (isInside) length = index + 1;
    // A line that is not reached from the loop's first one is not asked what it sets.
    if (isInside && !isWhile) for (const {name} of own) if (!known.has(name)) moving.add(name);
  }
  return Math.max(length, 1);
}
