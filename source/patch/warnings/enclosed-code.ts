import {isLineComment, looksLikeCode} from './comments.ts';
import {type ResultLine, resultLines} from './result-lines.ts';
import type {Warning} from './warning.ts';

/** Warns of code that stays and is put into a comment or a string of several lines, where it no longer runs. */
export function warnAboutEnclosedCode(before: string, lines: readonly ResultLine[]): Warning[] {
  const old = new Set(before.split(/\r\n|\n|\r/).map(line => line.trim()));
  const enclosed = new Set(
    blocksIn(resultLines(before, [])).flatMap(({inside}) => inside.map(({text}) => text.trim())),
  );
  const ranBefore = ({text}: ResultLine) => old.has(text.trim()) && !enclosed.has(text.trim());
  const isHiding = ({kind, opener, inside, closer}: Block): boolean =>
    kind.isStatement(opener.text) &&
    (!opener.isKept || closer?.isKept === false) &&
    inside.some(line => ranBefore(line) && looksLikeCode(line.text));
  return blocksIn(lines).some(isHiding)
    ? [{kind: 'disables-check', message: 'It puts code where it never runs.'}]
    : [];
}

interface Block {
  readonly kind: BlockKind;
  readonly opener: ResultLine;
  readonly inside: readonly ResultLine[];
  /** Undefined when nothing closes it. */
  readonly closer: ResultLine | undefined;
}

interface BlockKind {
  readonly end: string;
  /** Whether a line opens a block that it does not close. */
  readonly opens: (line: string) => boolean;
  /** Whether a line that opens a block does nothing with it. */
  readonly isStatement: (line: string) => boolean;
}

const comment: BlockKind = {
  end: '*/',
  // Behind a word it is a pattern of file names.
  opens: line => /(?:^|[;{})])\s*\/\*(?!.*\*\/)/.test(line),
  isStatement: () => true,
};

/** Opened and closed by the same sign. */
const stringOf = (sign: string): BlockKind => ({
  end: sign,
  opens: line => line.split(sign).length % 2 === 0,
  isStatement: line => /^\s*(?:_\s*=\s*)?[rRbBuU]{0,2}(?:"""|''')/.test(line),
});

const kinds: readonly BlockKind[] = [comment, stringOf('"""'), stringOf("'''")];

function blocksIn(lines: readonly ResultLine[]): Block[] {
  const blocks: Block[] = [];
  let open: {kind: BlockKind; opener: ResultLine; inside: ResultLine[]} | undefined;
  for (const line of lines) {
    if (open === undefined) {
      const kind = isLineComment(line.text) ? undefined : kinds.find(each => each.opens(line.text));
      if (kind) open = {kind, opener: line, inside: []};
    } else if (line.text.includes(open.kind.end)) {
      blocks.push({...open, closer: line});
      open = undefined;
    } else {
      open.inside.push(line);
    }
  }
  return open ? [...blocks, {...open, closer: undefined}] : blocks;
}
