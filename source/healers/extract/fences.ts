import {isBlank} from './text-lines.ts';

/** A fenced part of an answer. */
export interface Block {
  /** What stands after the opening fence, such as `python`. */
  readonly info: string;
  readonly lines: readonly string[];
  /** False when the answer ended before the fence did. */
  readonly isClosed: boolean;
}

export interface FencedAnswer {
  readonly blocks: readonly Block[];
  /** Lines outside of all fences. */
  readonly prose: readonly string[];
}

interface OpenFence {
  readonly mark: string;
  readonly info: string;
  readonly indent: number;
  readonly lines: string[];
  /** Fences opened inside with a language of their own, such as in a docstring. */
  nested: number;
  /** Where another turn of the chat seems to begin. */
  turnAt: number | null;
}

/**
 * Takes an answer apart at its ``` and ~~~ fences. A fence that follows directly upon another is the same one, written
 * twice. `ended` says that the model marked its end: then a fence that is still open counts as closed, as it does
 * where another turn (`User:`) begins inside it.
 */
export function parseFences(text: string, ended: boolean): FencedAnswer {
  const blocks: Block[] = [];
  const prose: string[] = [];
  let open: OpenFence | null = null;
  for (const line of text.split('\n')) {
    const fence = readFence(line);
    if (!open) {
      if (fence) open = startFence(fence);
      else if (isOtherTurn(line)) break;
      else prose.push(line);
    } else if (fence && open.lines.length === 0 && fence.info && !open.info) {
      open = startFence(fence);
    } else if (fence && open.lines.length === 0 && fence.info === open.info && fence.info) {
      continue;
    } else if (fence && !fence.info && fence.mark.startsWith(open.mark) && open.nested === 0) {
      blocks.push({info: open.info, lines: unindent(open), isClosed: true});
      open = null;
    } else {
      if (fence?.mark === open.mark) open.nested += fence.info ? 1 : -1;
      else if (isOtherTurn(line)) open.turnAt ??= open.lines.length;
      open.lines.push(line);
    }
  }
  if (open && !open.lines.every(isBlank)) blocks.push(endUnclosed(open, ended));
  return {blocks, prose};
}

function endUnclosed(open: OpenFence, ended: boolean): Block {
  const lines = unindent(open);
  if (open.turnAt !== null) {
    return {info: open.info, lines: lines.slice(0, open.turnAt), isClosed: true};
  }
  return {info: open.info, lines, isClosed: ended};
}

interface Fence {
  readonly mark: string;
  readonly info: string;
  readonly indent: number;
}

function readFence(line: string): Fence | null {
  const [, indent = '', mark = '', info = ''] =
    /^([ \t]*)(`{3,}|~{3,})[ \t]*([^`\n]{0,100})$/.exec(line) ?? [];
  return mark ? {mark, info: info.trim(), indent: indent.length} : null;
}

const startFence = (fence: Fence): OpenFence => ({...fence, lines: [], nested: 0, turnAt: null});

/** A fence in a list is indented, and what it holds with it. */
function unindent({indent, lines}: OpenFence): string[] {
  if (indent === 0) return lines;
  const start = new RegExp(`^[ \\t]{0,${Math.min(indent, 40)}}`);
  return lines.map(line => line.replace(start, ''));
}

/** Models that do not stop write the next turns of the chat themselves. */
function isOtherTurn(line: string): boolean {
  return /^(?:User|System|Human):/.test(line);
}
