import type {Language} from '../languages/language.ts';
import {makeSyntaxCheck, readVerdicts} from '../languages/syntax-check.ts';
import type {SyntaxVerdict} from '../languages/syntax-search.ts';
import type {Program} from '../program.ts';
import type {Engine} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import {textOf} from '../sandbox/result.ts';

/** For what one sandbox checks, in seconds. */
const patienceS = 4;
/** Sandboxes in all, when versions break the program that checks them. */
const mostSandboxes = 3;

/**
 * Checks versions of a program's entry without running them, in one sandbox under the limits of the language. A version
 * that hangs or breaks the checking program stays unknown, and those behind it are checked in another sandbox.
 * @returns a verdict for each, in their order.
 */
export async function checkSyntax(
  {engine, language, limits}: {engine: Engine; language: Language; limits: Limits},
  program: Pick<Program, 'entry' | 'source' | 'files'>,
  versions: readonly string[],
  signal: AbortSignal,
): Promise<readonly SyntaxVerdict[]> {
  const {search} = language;
  if (!search) return versions.map(() => ({kind: 'unknown'}));
  const timeoutS = Math.min(limits.timeoutS, patienceS);
  const verdicts: SyntaxVerdict[] = [];
  for (let tries = 0; tries < mostSandboxes && verdicts.length < versions.length; tries += 1) {
    const left = versions.slice(verdicts.length);
    const bounds = {...limits, timeoutS};
    const job = makeSyntaxCheck(language, search, program, left, bounds);
    const result = await engine.run(job, {signal});
    const found = readVerdicts(textOf(result.stdout), left.length, search.isSyntax);
    const broken = found.findIndex(({kind}) => kind === 'unknown');
    verdicts.push(...(broken === -1 ? found : found.slice(0, broken + 1)));
    if (result.status === 'cancelled' || result.status === 'sandbox-error') break;
  }
  return [...versions.keys()].map(index => verdicts[index] ?? {kind: 'unknown'});
}
