/**
 * How many programs heal without any model: `npm run bench:healing -- [--set DIR] [--language NAME] [--engine NAME]
 * [--jobs N] [--at-most N] [--mutated] [--json] [--verbose] [CASE…]`. The set is `corpus` unless told; `held-out` is the
 * one that no rule was made for, in `traps` the easy fix is wrong, and any other folder is one of the public sets that
 * README.md lists. Each program is healed as `--yes` does it. Exits with 1 when a goal is missed or a figure fell below
 * ratchet.json, with 2 for a folder or option that cannot be used.
 */
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {engineName} from './engine-name.ts';
import {isOwnSet, runOwnSet} from './run-own-set.ts';
import {runPublicSet} from './sets/run-public-set.ts';

/** Enough for three different mistakes in most programs. */
const mutantsEach = 3;

const {values, positionals: ids} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', default: 'auto'},
    language: {type: 'string'},
    set: {type: 'string', default: 'corpus'},
    /** Cases that are healed side by side. */
    jobs: {type: 'string', default: '2'},
    /** Cases of each language and group of a public set, taken evenly. */
    'at-most': {type: 'string'},
    /** Breaks the programs that a public set means anew, in place of its own mistakes. */
    mutated: {type: 'boolean', default: false},
    /** Prints the figures as JSON instead of tables. */
    json: {type: 'boolean', default: false},
    /** Prints each case that is not right. */
    verbose: {type: 'boolean', default: false},
  },
});

try {
  const {language, json, verbose} = values;
  const own = join(import.meta.dirname, values.set);
  const options = {
    engine: engineName(values.engine),
    language,
    jobs: countOf('jobs', values.jobs),
    json,
    verbose,
    ids,
  };
  const folder = isOwnSet(own) ? own : resolve(values.set);
  const reached = isOwnSet(folder)
    ? await runOwnSet(folder, options)
    : await runPublicSet(folder, {
        ...options,
        atMost: values['at-most'] === undefined ? Infinity : countOf('at-most', values['at-most']),
        mutants: values.mutated ? mutantsEach : 0,
      });
  process.exitCode = reached ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Error(`--${option} is ${text}; it must be a whole number from 1.`);
}
