import type {Program} from '../program.ts';
import type {Job} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Language} from './language.ts';
import type {SyntaxSearch, SyntaxVerdict} from './syntax-search.ts';

/** The job that checks versions of a program's entry, all in one sandbox, and runs none of them. Pure. */
export function makeSyntaxCheck(
  {image, interpreter}: Pick<Language, 'image' | 'interpreter'>,
  search: SyntaxSearch,
  program: Pick<Program, 'entry' | 'source' | 'files'>,
  versions: readonly string[],
  limits: Limits,
): Job {
  const {entry, source, argv, headStart = false, readsFiles = false} = search.check(program);
  const others = readsFiles ? program.files : [];
  return {
    environment: {image, interpreter},
    files: [{path: entry, content: new TextEncoder().encode(source)}, ...others],
    entry,
    compile: null,
    argv,
    args: [],
    env: {},
    stdin: new TextEncoder().encode(versions.map(framed).join('')),
    limits,
    headStart,
  };
}

/** A version that does not end with a line break gets one, which changes nothing about its syntax. */
function framed(version: string): string {
  const text = version.endsWith('\n') ? version : `${version}\n`;
  return `${text.split('\n').length - 1}\n${text}`;
}

/**
 * What a check printed, which it may have been stopped at: a verdict for each version, in their order. Pure; total, since
 * a program that breaks its checker can have it print anything.
 */
export function readVerdicts(
  printed: string,
  count: number,
  isSyntax: (message: string) => boolean = () => true,
): SyntaxVerdict[] {
  const verdicts = Array.from<unknown, SyntaxVerdict>({length: count}, () => ({kind: 'unknown'}));
  // What stands after the last line break may be half a line.
  for (const line of printed.split('\n').slice(0, -1)) {
    const [, index = '', word, atLine, atColumn, message = ''] = verdictLine.exec(line) ?? [];
    if (index === '' || Number(index) >= count) continue;
    if (word === 'ok') verdicts[Number(index)] = {kind: 'compiles'};
    else {
      const [line, column] = [Number(atLine) || null, Number(atColumn) || null];
      const kind = isSyntax(message) ? 'fails' : 'parses';
      verdicts[Number(index)] = {kind, line, column, message};
    }
  }
  return verdicts;
}

const verdictLine = /^(\d{1,9}) (?:(ok)|fails (\d{1,9}) (\d{1,9}) ?(.*))$/;
