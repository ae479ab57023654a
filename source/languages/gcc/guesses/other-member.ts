import {distance} from 'fastest-levenshtein';
import type {Code} from '../code/code.ts';
import {replaceToken} from '../code/edit.ts';
import type {Broken, GuessedChange} from './guess.ts';

const noMember = /has no member named '(\w+)'/;
const incomplete =
  /(?:incomplete type|undefined type|storage size of .* isn't known|incomplete typedef) ?'?(?:\w+ \{aka )?(?:struct|union) (\w+)'?/;
const most = 12;

/** Another member of some structure, or another structure, for one that there is not. */
export function* otherMember({code, index, message}: Broken): Iterable<GuessedChange> {
  const member = noMember.exec(message)?.[1];
  if (member !== undefined) {
    const at = code.text(index) === member ? index : indexOn(code, code.line(index), member);
    if (at === -1) return;
    yield* replacements(code, [at], member, membersOf(code), 'There is no member');
  }
  const tag = incomplete.exec(message)?.[1];
  if (tag === undefined) return;
  const uses = code.indicesOf(tag).filter(at => /^(?:struct|union)$/.test(code.text(at - 1)));
  yield* replacements(code, uses, tag, tagsOf(code), 'There is no structure');
}

function* replacements(
  code: Code,
  uses: readonly number[],
  name: string,
  known: readonly string[],
  what: string,
): Iterable<GuessedChange> {
  const others = [...new Set(known)].filter(other => other !== name);
  const cost = (other: string) =>
    0.3 + (0.5 * distance(name, other)) / Math.max(name.length, other.length);
  for (const other of others.toSorted((a, b) => cost(a) - cost(b)).slice(0, most)) {
    yield {
      edits: uses.map(at => replaceToken(code, at, other)),
      cost: cost(other),
      explanation: `${what} ${name}; it may stand for ${other}.`,
    };
  }
}

/** The names that are declared inside of the braces of structures. */
function membersOf(code: Code): string[] {
  return bodiesOf(code).flatMap(({open, close}) =>
    code.tokens
      .slice(open, close)
      .flatMap(({kind, text}, offset) =>
        kind === 'name' && /^[;,[]$/.test(code.text(open + offset + 1)) ? [text] : [],
      ),
  );
}

const tagsOf = (code: Code): string[] => bodiesOf(code).flatMap(({tag}) => tag ?? []);

function bodiesOf(code: Code) {
  return code.tokens.flatMap(({text}, at) => {
    if (!/^(?:struct|union)$/.test(text)) return [];
    const open = code.text(at + 1) === '{' ? at + 1 : at + 2;
    const close = code.text(open) === '{' ? code.partner(open) : -1;
    return close === -1 ? [] : [{tag: open === at + 2 ? code.text(at + 1) : null, open, close}];
  });
}

function indexOn(code: Code, line: number, text: string): number {
  const {from, end} = code.tokensOfLine(line);
  return code.tokens.findIndex((token, at) => at >= from && at < end && token.text === text);
}
