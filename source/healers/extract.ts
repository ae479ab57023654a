import {applyEdits, type Edit} from './extract/apply-edits.ts';
import {bareCode} from './extract/bare-code.ts';
import {chooseVersion} from './extract/choose-version.ts';
import {cleanAnswer} from './extract/clean-answer.ts';
import {reachesEnd} from './extract/cut-off.ts';
import {formerDefinition} from './extract/definitions.ts';
import {isElided} from './extract/elided.ts';
import {type Block, parseFences} from './extract/fences.ts';
import {inOriginalForm} from './extract/original-form.ts';
import {refusalIn} from './extract/refusal.ts';
import {isSearchReplace, parseSearchReplace} from './extract/search-replace.ts';
import {plainText} from './extract/text-lines.ts';
import {isUnifiedDiff, parseUnifiedDiff} from './extract/unified-diff.ts';
import {isJsonObject, unwrap} from './extract/unwrap.ts';

/** What the answer should be a new version of. */
export interface Original {
  readonly source: string;
  /** Names that a fence of this language may have. */
  readonly languages: readonly string[];
  /** File name of the source. */
  readonly entry: string;
  /** Whether the server says that the answer was cut off for its length. */
  readonly cutOff?: boolean;
}

export type Extraction =
  | {readonly kind: 'code'; readonly source: string}
  /** `reason` is a clause about the answer, such as `it holds no code`. */
  | {readonly kind: 'none'; readonly reason: string};

/** In characters. More is no answer about one program. */
const longestAnswer = 2_000_000;
/** Each is looked for in the whole original. */
const editsAtMost = 200;

/**
 * The new source in whatever a model said: bare, in one or several fences, with sentences around, as a unified diff or
 * search/replace blocks, or as the one function that changed. What is cut off, leaves parts out or does not fit in
 * exactly one place is refused. The result has the original's line ends, byte order mark and last line end.
 *
 * Pure and total: any text in, never throws, linear in the answer and the source.
 */
export function extractCode(answer: string, original: Original): Extraction {
  if (answer.length > longestAnswer) return none('it is far too long');
  const {text: said, ended} = cleanAnswer(answer, original.source);
  const text = unwrap(said, original.source);
  if (text.trim() === '') return none(answer.trim() === '' ? 'it is empty' : 'it holds no code');
  if (isJsonObject(text) && !isJsonObject(original.source)) {
    return none('it is JSON without one program in it');
  }
  const found = findCode(text, ended, {...original, source: plainText(original.source)});
  if (found.kind === 'code') {
    return {kind: 'code', source: inOriginalForm(found.source, original.source)};
  }
  const refusal = refusalIn(text);
  return refusal ? none(`it refuses: “${refusal}”`) : found;
}

const none = (reason: string) => ({kind: 'none', reason}) as const;

function findCode(text: string, ended: boolean, original: Original): Extraction {
  const {blocks, prose} = parseFences(text, ended);
  const [block, ...others] = blocks;
  if (!block) return readUnfenced(prose, original, !ended);
  if (others.length === 0 && !block.isClosed && block.info === '') {
    // A fence that the prompt opened has only its end in the answer.
    const before = readUnfenced(prose, original, false);
    if (before.kind === 'code') return before;
  }
  const known = new Set(original.source.split('\n'));
  const edits = blocks.filter(({lines, info}) => isEdit(lines, info, known));
  const codes = blocks.filter(candidate => !edits.includes(candidate));
  const version = chooseVersion(codes, original.source, info => fits(info, original));
  if (edits.length === 0) return version;
  const isChanged = version.kind === 'code' && version.source.trim() !== original.source.trim();
  return isChanged ? version : readEdits(edits, original.source);
}

/** @param mayBeCutOff whether nothing marks where the code ends. */
function readUnfenced(
  lines: readonly string[],
  original: Original,
  mayBeCutOff: boolean,
): Extraction {
  const {source} = original;
  if (isEdit(lines, '', new Set(source.split('\n')))) {
    const to = lines.findLastIndex(line => /^[ +\-@\\>*]/.test(line)) + 1;
    // One that is not cut off has something in the place of what it takes away.
    const isClosed = !(original.cutOff || (mayBeCutOff && lines[to - 1]?.startsWith('-')));
    return readEdits([{info: '', lines: lines.slice(0, to), isClosed}], source);
  }
  const known = new Set(source.split('\n').map(line => line.trim()));
  const code = bareCode(lines.map(unquote), known);
  if (code === null) return none('it mixes code and sentences');
  if (code.length === 0) return none('it holds no code');
  if (original.cutOff) return none('it is cut off before its end');
  const version = chooseVersion([{info: '', lines: code, isClosed: true}], source, () => true);
  if (version.kind === 'none' || !mayBeCutOff) return version;
  const ends = version.isWhole
    ? reachesEnd(version.source.split('\n'), source.split('\n'))
    : reachesEnd(code, formerDefinition(code, source) ?? []);
  return ends ? version : none('it breaks off in the middle of the code');
}

/** `` `print(1)` `` is how a model writes one line of code. */
const unquote = (line: string) => /^\s*`([^`]+)`\s*$/.exec(line)?.[1] ?? line;

function isEdit(lines: readonly string[], info: string, known: ReadonlySet<string>): boolean {
  return isUnifiedDiff(lines, info, known) || isSearchReplace(lines);
}

function readEdits(blocks: readonly Block[], source: string): Extraction {
  const edits: Edit[] = [];
  for (const {lines, isClosed} of blocks) {
    if (!isClosed) return none('its patch is cut off before its end');
    const isBlocks = isSearchReplace(lines);
    const parsed = isBlocks ? parseSearchReplace(lines) : parseUnifiedDiff(lines, source);
    if (!parsed)
      return none(isBlocks ? 'its patch is not whole' : 'its patch is for several files');
    for (const edit of parsed) edits.push(edit);
  }
  if (edits.length === 0) return none('its patch changes nothing');
  if (edits.length > editsAtMost) return none('its patch has too many changes');
  const result = applyEdits(edits, source);
  if (result.kind === 'misfit') return none(result.reason);
  return isElided(result.source.split('\n'), source.split('\n'))
    ? none('its patch leaves out parts of the program')
    : {kind: 'code', source: result.source};
}

function fits(info: string, {languages, entry}: Original): boolean {
  const [word = ''] = /[\w+#.-]+/.exec(info.toLowerCase().replace(/^[{.\s]+|^language-/, '')) ?? [];
  const names = languages.map(name => name.toLowerCase());
  const extension = entry.slice(entry.lastIndexOf('.') + 1).toLowerCase();
  const isNamed = [word, word.replace(/[\d.]+$/, '')].some(
    name => names.includes(name) || name === extension,
  );
  return isNamed || (word !== '' && word === entry.toLowerCase());
}
