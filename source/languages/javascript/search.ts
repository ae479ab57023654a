import type {Program} from '../../program.ts';
import type {SyntaxSearch} from '../syntax-search.ts';
import {Code} from './code/code.ts';
import {leavesOddity} from './code/oddities.ts';

/**
 * Compiles and runs nothing: a script as Node wraps it, a module up to its imports, of which one cannot be had. It bears
 * the program's own name, so it has to be a script and a module itself.
 */
const checker = String.raw`
const fs = process.getBuiltinModule('node:fs');
const vm = process.getBuiltinModule('node:vm');

/** Null when the source compiles, else where it does not. */
async function faultOf(source, kind) {
  if (kind === 'module') return faultOfModule(source);
  const fault = faultOfScript(source);
  const mayBeModule = fault && kind === 'either' && /\b(?:import|export|await)\b/.test(source);
  return mayBeModule && !(await faultOfModule(source)) ? null : fault;
}

function faultOfScript(source) {
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
  try {
    vm.compileFunction(source.replace(/^#!/, '//'), parameters, {filename: 'program'});
    return null;
  } catch (error) {
    return placeOf(error);
  }
}

async function faultOfModule(source) {
  const unlinked = source + '\nimport "none:none";';
  try {
    await import('data:text/javascript,' + encodeURIComponent(unlinked));
    return null;
  } catch (error) {
    return error instanceof SyntaxError ? placeOf(error) : null;
  }
}

function placeOf(error) {
  const stack = String(error.stack);
  const line = /:(\d+)\n/.exec(stack)?.[1] ?? 0;
  const column = /\n( *)\^/.exec(stack)?.[1].length ?? -1;
  return {line, column: column + 1};
}

async function main(kind) {
  const lines = fs.readFileSync(0, 'utf8').split('\n');
  for (let index = 0, at = 0; at < lines.length - 1; index += 1) {
    const end = at + 1 + Number(lines[at]);
    const fault = await faultOf(lines.slice(at + 1, end).join('\n') + '\n', kind);
    fs.writeSync(1, index + (fault ? ' fails ' + fault.line + ' ' + fault.column : ' ok') + '\n');
    at = end;
  }
}
`;

export const search: SyntaxSearch = {
  grammar: 'javascript',
  keywords: (
    'async await break case catch class const continue debugger default delete do else export extends false finally for from ' +
    'function get if import in instanceof let new null of return set static super switch this throw true try typeof var ' +
    'void while with yield'
  ).split(' '),
  insertions: (
    ') } , ] ( { [ ; : => = + . ` " \' === ' +
    'of in function const let async new from return && ||'
  ).split(' '),
  lineComments: ['//'],
  hasBlockComments: true,
  quotes: '"\'`',
  mostChecks: 3000,
  isOdd: (before, after) => leavesOddity(before, new Code(after)),
  check: program => ({
    entry: program.entry,
    source: `${checker}\nmain('${kindOf(program)}');\n`,
    argv: ['node', program.entry.startsWith('-') ? `./${program.entry}` : program.entry],
    headStart: true,
  }),
};

/** What Node takes a program for, by its name and the package that it lies in. */
function kindOf({entry, files}: Pick<Program, 'entry' | 'files'>): 'module' | 'script' | 'either' {
  if (entry.endsWith('.mjs')) return 'module';
  if (entry.endsWith('.cjs')) return 'script';
  const description = files.find(({path}) => path === 'package.json');
  const isModule = /"type"\s*:\s*"module"/.test(new TextDecoder().decode(description?.content));
  return isModule ? 'module' : 'either';
}
