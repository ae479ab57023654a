import type {RuleContext} from '../../rule.ts';
import {lineStartsOf} from './line-starts.ts';
import {logicalLinesOf, type LogicalLine} from './logical-lines.ts';
import {blocksOf, type Block} from './blocks.ts';
import type {Token} from './token.ts';
import {tokenise} from './tokens.ts';

/** A program as the rules look at it. */
export interface Code {
  readonly source: string;
  readonly lineStarts: readonly number[];
  /** Every token but comments and line ends; the fields of an f-string follow it. */
  readonly tokens: readonly Token[];
  /** The same without the fields of f-strings. */
  readonly outer: readonly Token[];
  /** Only comments. */
  readonly comments: readonly Token[];
  readonly lines: readonly LogicalLine[];
  /** Functions and classes, in the order they start; inner ones after outer ones. */
  readonly blocks: readonly Block[];
}

export function parse(source: string): Code {
  const all = tokenise(source);
  const lines = logicalLinesOf(source, all);
  return {
    source,
    lineStarts: lineStartsOf(source),
    tokens: flatten(all).filter(isSignificant),
    outer: all.filter(isSignificant),
    comments: all.filter(({kind}) => kind === 'comment'),
    lines,
    blocks: blocksOf(lines),
  };
}

/** The parsed source of a context, parsed once for all the rules that are handed the same one. */
export function codeOf(context: RuleContext): Code {
  const known = parsed.get(context);
  if (known) return known;
  const code = parse(context.source);
  parsed.set(context, code);
  return code;
}

const parsed = new WeakMap<RuleContext, Code>();

const isSignificant = ({kind}: Token) => kind !== 'comment' && kind !== 'newline';

/** Tokens with those of the fields of f-strings after each f-string. */
function flatten(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(token =>
    token.inner.length === 0 ? [token] : [token, ...flatten(token.inner)],
  );
}
