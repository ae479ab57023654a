import type {Code} from './code.ts';

const name = '[A-Za-z_]\\w*';

/** Every way to give a variable a value, with the names in the first group. */
const assignments: readonly RegExp[] = [
  new RegExp(`(?<![\\w$.-])(${name})(?:\\[[^\\]\\n]{0,80}\\])?\\+?=(?!=)`, 'g'),
  new RegExp(`\\b(?:for|select)\\s+(${name})\\b`, 'g'),
  new RegExp(`(?<![\\w$-])(${name})\\s{0,3}(?:\\+\\+|--|[-+*/%&|^]=)`, 'g'),
  new RegExp(`(?:\\+\\+|--)(${name})\\b`, 'g'),
  new RegExp(`\\bprintf\\s+-v\\s+(${name})`, 'g'),
  new RegExp(`\\bgetopts\\s+\\S+\\s+(${name})`, 'g'),
  new RegExp(`\\$\\{(${name}):?=`, 'g'),
];

/** Commands that take the names of variables. */
const naming =
  /\b(?:read|local|declare|typeset|readonly|export|mapfile|readarray|unset)\b([^;|&<>()\n]{0,300})/g;

/** Variables that the shell or the environment sets. */
const preset =
  'BASH BASHPID BASH_REMATCH BASH_SOURCE BASH_VERSION COLUMNS EDITOR EPOCHSECONDS EPOCHREALTIME EUID FUNCNAME GROUPS HOME HOSTNAME HOSTTYPE IFS LANG LINENO LINES LOGNAME MACHTYPE MAPFILE OLDPWD OPTARG OPTIND OSTYPE PATH PIPESTATUS PPID PS1 PS2 PS4 PWD RANDOM REPLY SECONDS SHELL SHELLOPTS SHLVL SRANDOM TERM TMPDIR UID USER'.split(
    ' ',
  );
const presetNames: ReadonlySet<string> = new Set(preset);

export const isPreset = (variable: string) => presetNames.has(variable);

/** How often each variable is given a value in a script. */
export function assignedIn(code: Code): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (found: string | undefined) => {
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  };
  for (const pattern of assignments) {
    for (const [, found] of code.source.matchAll(pattern)) count(found);
  }
  for (const [, words = ''] of code.source.matchAll(naming)) {
    for (const word of words.split(/\s+/)) if (/^[A-Za-z_]\w*$/.test(word)) count(word);
  }
  return counts;
}

/** Where a variable is expanded as `$name` or `${name…}`: the offsets of its name. */
export function expansionsOf(code: Code, variable: string): number[] {
  const pattern = new RegExp(`\\$(?:\\{[#!]?)?(${variable})(?!\\w)`, 'dg');
  return Array.from(code.source.matchAll(pattern), ({indices}) => indices?.[1]?.[0] ?? -1);
}

/** The variables that are expanded in a text, each once. */
export function expandedIn(text: string): string[] {
  const found = text.matchAll(/\$(?:\{[#!]?)?([A-Za-z_]\w*)/g);
  return [...new Set(Array.from(found, ([, variable = '']) => variable))];
}

/** Everywhere that a script speaks of a variable: expanded, given a value, or bare in arithmetic. Offsets. */
export function mentionsOf(code: Code, variable: string): number[] {
  const pattern = new RegExp(`(?<![\\w.-])(${variable})(?![\\w.-])`, 'g');
  return Array.from(code.source.matchAll(pattern), ({index}) => index).filter(at => {
    if (/\$(?:\{[#!]?)?$/.test(code.source.slice(Math.max(at - 3, 0), at))) return true;
    const after = code.source.slice(at + variable.length, at + variable.length + 100);
    return /^(?:\[[^\]\n]{0,80}\])?\+?=(?!=)/.test(after);
  });
}

/** Where arithmetic speaks of a variable without a dollar sign. Offsets. */
export function arithmeticUsesOf(code: Code, variable: string): number[] {
  const pattern = new RegExp(`(?<![\\w$\\{#.-])${variable}(?![\\w.-])`, 'g');
  return Array.from(code.source.matchAll(/\(\([^\n]{1,300}?\)\)/g)).flatMap(({index, 0: text}) =>
    Array.from(text.matchAll(pattern), inner => index + inner.index),
  );
}
