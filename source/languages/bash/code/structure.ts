import type {Token} from './tokens.ts';

export type BlockKind = 'if' | 'loop' | 'case' | '{' | '(';

/** A compound command. Tokens are spoken of by their index. */
export interface Block {
  readonly kind: BlockKind;
  readonly open: number;
  /** Its `then`, `do` or `in`; null without one. */
  middle: number | null;
  close: number | null;
}

export interface FunctionDefinition {
  readonly name: string;
  /** The token of its name. */
  readonly at: number;
  /** Null when it has none in braces. */
  body: Block | null;
}

export interface Structure {
  /** In the order in which they open. */
  readonly blocks: readonly Block[];
  readonly functions: readonly FunctionDefinition[];
  /** Keywords and brackets that close or continue nothing. */
  readonly stray: readonly number[];
  /** The words that name a command, those inside of substitutions not among them. */
  readonly commands: readonly number[];
}

const opens: ReadonlyMap<string, BlockKind> = new Map([
  ['if', 'if'],
  ['while', 'loop'],
  ['until', 'loop'],
  ['for', 'loop'],
  ['select', 'loop'],
  ['case', 'case'],
  ['{', '{'],
]);
const closes: ReadonlyMap<string, BlockKind> = new Map([
  ['fi', 'if'],
  ['done', 'loop'],
  ['esac', 'case'],
  ['}', '{'],
]);
const continues: ReadonlyMap<string, BlockKind> = new Map([
  ['then', 'if'],
  ['elif', 'if'],
  ['else', 'if'],
  ['do', 'loop'],
]);

/** Finds the compound commands, functions and commands of a script, however broken it is. Linear. */
export function structureOf(tokens: readonly Token[]): Structure {
  return new Reader(tokens).read();
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #blocks: Block[] = [];
  readonly #functions: FunctionDefinition[] = [];
  readonly #stray: number[] = [];
  readonly #commands: number[] = [];
  readonly #open: Block[] = [];
  readonly #counts = new Map<BlockKind, number>();
  /** Whether a command can start here. */
  #atCommand = true;
  /** Whether the patterns of a `case` stand here. */
  #inPatterns = false;
  #isTarget = false;
  #defines: FunctionDefinition | null = null;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  read(): Structure {
    for (let index = 0; index < this.#tokens.length; index++) {
      const token = this.#tokens[index];
      if (token?.kind === 'newline') this.#atCommand = true;
      else if (token?.kind === 'arithmetic') this.#atCommand = false;
      else if (token?.kind === 'operator') index = this.#operator(index, token.text);
      else if (token?.kind === 'word') index = this.#word(index, token.text);
    }
    return {
      blocks: this.#blocks,
      functions: this.#functions,
      stray: this.#stray,
      commands: this.#commands,
    };
  }

  /** Returns the last token that was taken. */
  #operator(index: number, text: string): number {
    const top = this.#open.at(-1);
    if (/^;[;&]/.test(text)) {
      this.#inPatterns = top?.kind === 'case';
      this.#atCommand = !this.#inPatterns;
    } else if (text === ')') {
      if (this.#inPatterns) {
        this.#inPatterns = false;
        this.#atCommand = true;
      } else {
        this.#close('(', index);
      }
    } else if (text === '(') {
      if (this.#inPatterns) return index;
      this.#push('(', index);
      this.#atCommand = true;
    } else if (/^[<>&][<>&]|^[<>]/.test(text) && text !== '&&') {
      this.#isTarget = true;
    } else {
      this.#atCommand = true;
    }
    return index;
  }

  #word(index: number, text: string): number {
    if (this.#isTarget) {
      this.#isTarget = false;
      return index;
    }
    const top = this.#open.at(-1);
    if (top?.kind === 'case' && top.middle === null && text === 'in') {
      top.middle = index;
      this.#inPatterns = true;
      this.#atCommand = false;
      return index;
    }
    if (this.#inPatterns) {
      if (text === 'esac') this.#close('case', index);
      return index;
    }
    // `for name do` goes over the arguments.
    const isBareLoop = text === 'do' && /^(?:for|select)$/.test(this.#text(index - 2));
    return this.#atCommand || isBareLoop ? this.#command(index, text) : index;
  }

  #command(index: number, text: string): number {
    const opened = opens.get(text);
    const closed = closes.get(text);
    const continued = continues.get(text);
    if (opened) {
      this.#push(opened, index);
      this.#atCommand = !/^(?:for|select|case)$/.test(text);
    } else if (closed) {
      this.#close(closed, index);
    } else if (continued) {
      this.#continue(index, text, continued);
    } else if (text === 'function') {
      return this.#define(index + 1);
    } else if (this.#text(index + 1) === '(' && this.#text(index + 2) === ')') {
      return this.#define(index);
    } else if (!/^(?:!|time|[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=.*)$/s.test(text)) {
      this.#commands.push(index);
      this.#atCommand = false;
    }
    return index;
  }

  /** A condition needs its `then` before the next branch begins. */
  #continue(index: number, text: string, kind: BlockKind): void {
    const top = this.#open.at(-1);
    const isStart = text === 'then' || text === 'do';
    if (top?.kind !== kind || (!isStart && top.middle === null)) this.#stray.push(index);
    if (top?.kind !== kind) return;
    if (isStart) top.middle ??= index;
    else if (text === 'elif') top.middle = null;
  }

  #define(at: number): number {
    const token = this.#tokens[at];
    if (token?.kind !== 'word') return at - 1;
    this.#defines = {name: token.text, at, body: null};
    this.#functions.push(this.#defines);
    return this.#text(at + 1) === '(' && this.#text(at + 2) === ')' ? at + 2 : at;
  }

  #push(kind: BlockKind, open: number): void {
    const block: Block = {kind, open, middle: null, close: null};
    this.#blocks.push(block);
    this.#open.push(block);
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    if (this.#defines && kind === '{') this.#defines.body = block;
    this.#defines = null;
  }

  /** Closes the innermost of its kind; those within stay open for ever. */
  #close(kind: BlockKind, index: number): void {
    this.#atCommand = false;
    this.#inPatterns = false;
    if (!this.#counts.get(kind)) {
      this.#stray.push(index);
      return;
    }
    for (let top = this.#open.pop(); top; top = this.#open.pop()) {
      this.#counts.set(top.kind, (this.#counts.get(top.kind) ?? 1) - 1);
      if (top.kind !== kind) continue;
      top.close = index;
      break;
    }
  }

  #text(index: number): string {
    return this.#tokens[index]?.text ?? '';
  }
}
