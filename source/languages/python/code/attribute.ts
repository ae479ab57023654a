import type {Report} from '../../report.ts';
import {argumentsIn, matchingBracket} from './brackets.ts';
import {operandStart, textOf} from './expressions.ts';
import type {Code} from './parse.ts';
import {messageOf, type Spot} from './spot.ts';
import type {Token} from './token.ts';

/** What an `AttributeError` says: `'list' object has no attribute 'push'`. */
export interface MissingAttribute {
  /** As CPython names it, such as `list` or `collections.deque`. */
  readonly type: string;
  readonly attribute: string;
  /** Whether it was asked of an object, of a class or of a module. */
  readonly of: 'object' | 'class' | 'module';
}

export function missingAttribute(report: Report): MissingAttribute | null {
  if (report.type !== 'AttributeError') return null;
  const match =
    /^(?:(type object|module|partially initialized module) )?'([^']+)'(?: object)? has no attribute '([^']+)'/.exec(
      messageOf(report),
    );
  const [, kind, type, attribute] = match ?? [];
  if (type === undefined || attribute === undefined) return null;
  const of = kind === undefined ? 'object' : kind === 'type object' ? 'class' : 'module';
  return {type, attribute, of};
}

/** `receiver.name`, or `receiver.name(arguments)`, in a list of tokens. */
export interface AttributeUse {
  readonly name: Token;
  /** Source of what stands before the dot. */
  readonly receiver: string;
  /** Sources of the arguments; null when it is not called. */
  readonly arguments: readonly string[] | null;
  /** Offsets of the whole, its call included. */
  readonly start: number;
  readonly end: number;
  /** The tokens around it. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** Where an attribute is asked for in the place of the error; null when that is not clear. */
export function attributeUseAt(spot: Spot, attribute: string): AttributeUse | null {
  const uses = attributeUses(spot.code.source, spot.around, attribute);
  const {range} = spot;
  if (!range) return uses.length === 1 ? (uses[0] ?? null) : null;
  return (
    uses.find(({name}) => name.end === range.end) ??
    uses.find(({name}) => name.start >= range.start && name.end <= range.end) ??
    null
  );
}

/** Every place in the program where an attribute of this name is asked for, f-strings included. */
export function allAttributeUses({source, lines}: Code, attribute: string): AttributeUse[] {
  return lines
    .flatMap(line => [line.tokens, ...line.tokens.map(({inner}) => inner)])
    .flatMap(tokens => attributeUses(source, tokens, attribute));
}

/** Every place in a list of tokens where an attribute of this name is asked for. */
export function attributeUses(
  source: string,
  tokens: readonly Token[],
  attribute: string,
): AttributeUse[] {
  return tokens.flatMap((name, index) => {
    const isUse =
      name.kind === 'name' && name.text === attribute && tokens[index - 1]?.text === '.';
    if (!isUse || index < 2) return [];
    const first = operandStart(tokens, index - 2);
    const close = tokens[index + 1]?.text === '(' ? matchingBracket(tokens, index + 1) : null;
    const parts = close === null ? null : argumentsIn(tokens, index + 1, close);
    const last = close ?? index;
    return [
      {
        name,
        receiver: textOf(source, tokens.slice(first, index - 1)),
        arguments: parts?.map(part => textOf(source, part)) ?? null,
        start: tokens[first]?.start ?? name.start,
        end: tokens[last]?.end ?? name.end,
        before: tokens[first - 1],
        after: tokens[last + 1],
      },
    ];
  });
}
