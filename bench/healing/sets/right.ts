import {isCloser, isOpener} from '../../../source/healers/search/brackets.ts';
import {tokensOf} from '../../../source/healers/search/tokens.ts';
import type {Language} from '../../../source/languages/language.ts';
import {makeJob} from '../../../source/languages/make-job.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {timeoutFor} from '../heal-as-yes.ts';
import type {Oracle, SetCase} from './set.ts';

/** Whether a program does what its case asks; null when nothing tells. Runs it as often as there are tests. */
export async function isRight(
  source: string,
  {oracle, stdin}: Pick<SetCase, 'oracle' | 'stdin'>,
  language: Language,
  engine: Engine,
): Promise<boolean | null> {
  const print = (input: string) => printedBy(source, input, language, engine);
  switch (oracle.kind) {
    case 'none':
      return null;
    case 'own-tests':
      return source.includes(oracle.text) && (await print(stdin)) !== null;
    case 'outputs':
      for (const {stdin, stdout} of oracle.tests) {
        const printed = await print(stdin);
        if (printed === null || plain(printed) !== plain(stdout)) return false;
      }
      return true;
  }
}

/** What a program prints on stdout; null when it does not end with 0. */
export async function printedBy(
  source: string,
  stdin: string,
  language: Language,
  engine: Engine,
): Promise<string | null> {
  const entry = entryOf(language);
  const timeoutS = timeoutFor(language, {entry, source});
  const program = {entry, source, files: [], args: [], env: {}, stdin: Buffer.from(stdin)};
  const limits = resolveLimits({...language.limits, timeoutS});
  const result = await engine.run(makeJob(language, program, limits));
  return result.status === 'ok' ? textOf(result.stdout) : null;
}

/** The file of a case's program. */
export const entryOf = ({extensions}: Language): string => `program${extensions[0] ?? ''}`;

/** Blanks at the ends of lines, and line ends at the end of a text, make no difference, as for those who made the sets. */
const plain = (text: string): string => text.replace(/[ \t\r]+$/gm, '').trimEnd();

/** The part of a program that may be changed. */
export function withoutTests(source: string, oracle: Oracle): string {
  const end = oracle.kind === 'own-tests' ? source.lastIndexOf(oracle.text) : -1;
  return end === -1 ? source : source.slice(0, end);
}

/**
 * Whether two programs are the same but for white space, comments and texts that stand alone as comments do: nobody who heals
 * can know those. Where indentation has a meaning, they must also be indented as deep, by whatever width.
 */
export function isSameText(one: string, other: string, language: Language): boolean {
  const normal = language.name === 'python' ? withLevels : withoutWhiteSpace;
  return normal(withoutComments(one, language)) === normal(withoutComments(other, language));
}

function withoutComments(source: string, {search}: Language): string {
  if (!search) return source;
  let code = '';
  let at = 0;
  let depth = 0;
  const tokens = tokensOf(source, search);
  for (const [index, {kind, text, start, end, line}] of tokens.entries()) {
    code += source.slice(at, start).replaceAll(/\S/g, '');
    const isAlone = tokens[index - 1]?.line !== line && tokens[index + 1]?.line !== line;
    depth += Number(isOpener(text)) - Number(isCloser(text));
    if (!(kind === 'text' && isAlone && depth === 0 && search.indents)) code += text;
    at = end;
  }
  return code;
}

const withoutWhiteSpace = (text: string): string => (text.match(/\w+|[^\s\w]/g) ?? []).join(' ');

function withLevels(text: string): string {
  const widths: number[] = [];
  const lines = text.replaceAll('\t', '        ').split('\n');
  return lines
    .filter(line => line.trim() !== '')
    .map(line => {
      const width = line.length - line.trimStart().length;
      while ((widths.at(-1) ?? 0) > width) widths.pop();
      if (width > (widths.at(-1) ?? 0)) widths.push(width);
      return `${widths.length}: ${withoutWhiteSpace(line)}`;
    })
    .join('\n');
}
