import {readCode, type Code} from '../../javascript/code/code.ts';
import {Blanks} from './blanks.ts';
import {classBodies, blankClasses} from './classes.ts';
import {blankDeclarations} from './declarations.ts';
import {blankExpressions} from './expressions.ts';
import {blankFunctions} from './functions.ts';

const known = new Map<string, string>();
const knownAtMost = 20;

/**
 * The JavaScript that a TypeScript source is, with spaces in place of its types, so that everything else stays where
 * it is. Tolerant: the source may be broken, and what is not understood stays. An `enum` becomes an object. Pure.
 */
export function blankTypes(source: string): string {
  const before = known.get(source);
  if (before !== undefined) return before;
  const code = readCode(source);
  const blanks = new Blanks(code);
  blankAll(code, blanks);
  const blanked = blanks.applied();
  if (known.size >= knownAtMost) known.clear();
  known.set(source, blanked);
  return blanked;
}

function blankAll(code: Code, blanks: Blanks): void {
  blankDeclarations(code, blanks);
  const bodies = classBodies(code, blanks);
  blankClasses(code, blanks, bodies);
  blankFunctions(code, blanks, bodies);
  blankExpressions(code, blanks);
}
