import {argumentsIn, matchingBracket} from './brackets.ts';
import type {LogicalLine} from './logical-lines.ts';
import type {Token} from './token.ts';

export interface Parameter {
  readonly name: Token;
  /** `*` or `**` before the name, or nothing. */
  readonly star: string;
  readonly hasDefault: boolean;
}

/** A function or a class. */
export interface Block {
  readonly kind: 'function' | 'class';
  readonly name: Token;
  readonly isAsync: boolean;
  readonly header: LogicalLine;
  readonly decorators: readonly LogicalLine[];
  /** Of a function; for a class, its bases are in the header. */
  readonly parameters: readonly Parameter[];
  /** The lines inside it, those of inner blocks too. */
  readonly body: readonly LogicalLine[];
  readonly parent: Block | null;
}

/** As in CPython, which refuses deeper indentation. */
const maxNesting = 100;

/** The functions and classes of a program, outer ones before those inside them. */
export function blocksOf(lines: readonly LogicalLine[]): Block[] {
  const blocks: Block[] = [];
  const open: {readonly block: Block; readonly body: LogicalLine[]}[] = [];
  for (const [index, line] of lines.entries()) {
    while ((open.at(-1)?.block.header.width ?? -1) >= line.width) open.pop();
    for (const {body} of open) body.push(line);
    const start = headerStart(line);
    if (!start || open.length >= maxNesting) continue;
    const body: LogicalLine[] = [];
    const block: Block = {
      ...start,
      header: line,
      decorators: decoratorsAbove(lines, index),
      parameters: start.kind === 'function' ? parametersOf(line, start.name) : [],
      body,
      parent: open.at(-1)?.block ?? null,
    };
    blocks.push(block);
    open.push({block, body});
  }
  return blocks;
}

/** The innermost block whose header or body holds a line. */
export function blockAt(
  blocks: readonly Block[],
  line: number,
  kind?: Block['kind'],
): Block | undefined {
  return blocks.findLast(
    block =>
      (kind === undefined || block.kind === kind) &&
      block.header.firstLine <= line &&
      line <= (block.body.at(-1) ?? block.header).lastLine,
  );
}

/** The functions directly inside a class. */
export function methodsOf(blocks: readonly Block[], owner: Block): Block[] {
  return blocks.filter(({kind, parent}) => kind === 'function' && parent === owner);
}

function headerStart(line: LogicalLine) {
  const [first, second, third] = line.tokens;
  const isAsync = first?.text === 'async' && second?.text === 'def';
  const name = isAsync ? third : second;
  const word = isAsync ? 'def' : first?.text;
  if (name?.kind !== 'name' || (word !== 'def' && word !== 'class')) return null;
  return {kind: word === 'def' ? 'function' : 'class', name, isAsync} as const;
}

function decoratorsAbove(lines: readonly LogicalLine[], index: number): LogicalLine[] {
  let first = index;
  while (lines[first - 1]?.tokens[0]?.text === '@') first--;
  return lines.slice(first, index);
}

function parametersOf(header: LogicalLine, name: Token): Parameter[] {
  const open = header.tokens.indexOf(name) + 1;
  const close = matchingBracket(header.tokens, open);
  if (header.tokens[open]?.text !== '(' || close === null) return [];
  return argumentsIn(header.tokens, open, close).flatMap(part => {
    const star = part[0]?.text.startsWith('*') ? part[0].text : '';
    const name = part[star === '' ? 0 : 1];
    const hasDefault = part.some(({text}) => text === '=');
    return name?.kind === 'name' ? {name, star, hasDefault} : [];
  });
}
