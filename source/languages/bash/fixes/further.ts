import {readCode} from '../code/code.ts';
import {masked} from '../code/masked.ts';
import {expandedIn} from '../code/variables.ts';
import {isProgram} from '../knowledge/commands.ts';
import type {Suggestion} from '../../rule.ts';
import {closedUp} from './names/assignment-spaces.ts';
import {suggestCommand} from './names/misspelt-command.ts';
import {suggestVariable} from './names/misspelt-variable.ts';
import {spacedTests} from './tests/spacing.ts';

/** Of which nothing is known but that it looks like a slip: one edit, or two neighbours in the wrong order. */
const mostEdits = 1.1;
/** Names beyond this are not looked at. */
const mostNames = 60;

/**
 * A suggestion with what is as plainly wrong elsewhere mended along. Bash runs on after most errors and a script can end
 * well with them, so that once the one error is gone that let it fail, nobody would ask for the others.
 */
export function withFurther(suggestion: Suggestion): Suggestion {
  let {source} = suggestion;
  const also: string[] = [];
  const take = (changed: string, explanation: string) => {
    if (changed === source) return;
    source = changed;
    also.push(explanation);
  };
  take(closedUp(source), 'Other assignments have no spaces around their equals sign either.');
  take(spacedTests(source), 'Other tests have spaces in their brackets, too.');
  // What other files define cannot be told.
  if (!/^\s*(?:source|\.|eval)\s/m.test(source)) {
    for (const name of commandsIn(source)) {
      const [first] = suggestCommand(readCode(source), name, mostEdits);
      if (first) take(first.source, first.explanation);
    }
    for (const name of variablesIn(source)) {
      const [first] = suggestVariable(readCode(source), name, mostEdits);
      if (first) take(first.source, first.explanation);
    }
  }
  if (also.length === 0) return suggestion;
  return {...suggestion, source, explanation: [suggestion.explanation, ...also].join(' ')};
}

/** The commands that are called, also in substitutions, each once. */
function commandsIn(source: string): string[] {
  const code = readCode(source);
  const plain = code.structure.commands.map(index => code.text(index));
  const inner = code.lines.flatMap(line =>
    Array.from(masked(line).matchAll(/\$\(\s*([A-Za-z_][\w-]*)/g), ([, name = '']) => name),
  );
  const defined = new Set(code.structure.functions.map(({name}) => name));
  return [...new Set([...plain, ...inner])]
    .filter(name => !defined.has(name) && !isProgram(name))
    .slice(0, mostNames);
}

/** Variables that are used as if they were set; one with a default need not be. */
function variablesIn(source: string): string[] {
  const bare = Array.from(source.matchAll(/\(\([^\n]{1,300}?\)\)/g), ([text]) =>
    Array.from(text.matchAll(/(?<![\w$#{.-])[A-Za-z_]\w*(?![\w.(-])/g), ([name]) => name),
  ).flat();
  return [...new Set([...expandedIn(source), ...bare])]
    .filter(name => !new RegExp(`\\$\\{${name}:?[-?+=]`).test(source))
    .slice(0, mostNames);
}
