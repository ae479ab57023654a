import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {extname, join} from 'node:path';
import type {Language, Node, Tree} from 'web-tree-sitter';
import {packageDirectory} from '../../package-directory.ts';

/** A place where a parser that goes on after errors had to. */
export interface Trouble {
  readonly start: number;
  readonly end: number;
  /** What it holds for missing there, such as `)`; null for what it could make nothing of. */
  readonly missing: string | null;
}

/** Parses a source; null when that took too long. */
export type Grammar = (source: string) => readonly Trouble[] | null;

/** A source that a grammar takes longer for is not one that people write. In ms. */
const mostParseMs = 500;
/** Of one source; what comes after that many is no clue. */
const mostTroubles = 40;

/** The grammars that were asked for; tree-sitter and they take 50 ms to load, so nobody does before there is a need. */
const grammars = new Map<string, Promise<Grammar>>();

/** The grammar of a language, such as `python`. @throws {Error} when its file is missing or does not fit. */
export function openGrammar(name: string): Promise<Grammar> {
  const grammar = grammars.get(name) ?? load(name);
  grammars.set(name, grammar);
  return grammar;
}

async function load(name: string): Promise<Grammar> {
  const {Parser, Language} = await import('web-tree-sitter');
  await Parser.init();
  const language: Language = await Language.load(await readFile(grammarFile(name)));
  const parser = new Parser();
  parser.setLanguage(language);
  return source => {
    const deadline = performance.now() + mostParseMs;
    const progressCallback = () => performance.now() > deadline;
    const tree = parser.parse(source, null, {progressCallback});
    if (!tree) parser.reset();
    const troubles = tree && troublesOf(tree);
    tree?.delete();
    return troubles;
  };
}

/** What was built has them beside it; the repository has them in a package. */
function grammarFile(name: string): string {
  const file = `tree-sitter-${name}.wasm`;
  if (extname(import.meta.url) === '.js') return join(packageDirectory, 'dist', 'grammars', file);
  return createRequire(import.meta.url).resolve(`@vscode/tree-sitter-wasm/wasm/${file}`);
}

function troublesOf({rootNode}: Tree): Trouble[] {
  const troubles: Trouble[] = [];
  const waiting: Node[] = [rootNode];
  for (let node = waiting.pop(); node && troubles.length < mostTroubles; node = waiting.pop()) {
    const {startIndex: start, endIndex: end} = node;
    if (node.isMissing) troubles.push({start, end, missing: node.type});
    else if (node.isError) troubles.push({start, end, missing: null});
    if (node.hasError) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return troubles;
}
