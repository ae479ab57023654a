import type {EngineName} from '../../source/sandbox/engine.ts';
import {outcomeOn} from '../../test/hostile/attack.ts';
import type {Attack, Outcome} from '../../test/hostile/attack.ts';
import {groups} from '../../test/hostile/attacks/index.ts';
import {faults} from '../../test/hostile/faults/faults.ts';
import {refusedFiles} from '../../test/hostile/refused-files.ts';
import {code, table} from './markdown.ts';

/** docs/hostile-programs.md: what attacks the sandbox in our tests, and what must come of it. */
export function hostileDocument(): string {
  return `# Hostile programs

Each of these runs for real in the tests (\`npm test -- test/hostile\`), on every engine that is there, beside an honest
program that must not notice. The programs lie in [test/hostile/programs](../test/hostile/programs). Whatever they do, the
result is typed, the output so far is kept, and no container, volume or process is left.

The embedded engine is a guard rail for your own code, not a wall against an attacker: where a line does not name it, the
attack means nothing there or is not held off.

${groups.map(({title, attacks}) => `## ${title}\n\n${attackTable(attacks)}`).join('\n\n')}

## File names that are refused before anything runs

${table(
  ['name', 'such as'],
  refusedFiles.map(({name, paths}) => [name, paths.map(path => code(shown(path))).join(', ')]),
)}

## Faults around the sandbox

${table(
  ['fault', 'what we expect', 'engines', 'how it is dealt with'],
  faults.map(({name, expected, engines, handledBy}) => [name, expected, engines, handledBy]),
)}
`;
}

const engineNames: readonly EngineName[] = ['docker', 'podman', 'embedded'];

function attackTable(attacks: readonly Attack[]): string {
  return table(
    ['attack', 'what we expect', 'engines', 'how it is stopped'],
    attacks.map(attack => [attack.name, expectation(attack), enginesOf(attack), attack.stoppedBy]),
  );
}

function enginesOf(attack: Attack): string {
  return engineNames.filter(name => outcomeOn(name, attack) !== null).join(', ');
}

function expectation({container, podman, embedded, shows}: Attack): string {
  const texts = Object.entries({container, podman, embedded}).flatMap(([where, outcome]) =>
    outcome ? [{where, text: inWords(outcome, shows)}] : [],
  );
  const [first, ...others] = texts;
  const different = others.filter(({text}) => text !== first?.text);
  return [first?.text, ...different.map(({where, text}) => `${where}: ${text}`)].join('; ');
}

function inWords({status, exitCode, signal, stdout}: Outcome, shows: string | undefined): string {
  const how = signal ?? (exitCode === undefined ? [] : `exit code ${exitCode}`);
  const short = typeof stdout === 'string' && stdout.length > 1 && stdout.length < 60;
  const prints = short ? `prints ${code(shown(stdout.trim()))}` : [];
  return [code(status), how, shows ?? prints].flat().join(', ');
}

/** On one line, with a sign for what cannot be seen, and no longer than a table can bear. */
function shown(text: string): string {
  const visible = text.replaceAll('\n', ' ⏎ ').replaceAll('\0', '␀');
  return visible.length > 60 ? `${visible.slice(0, 30)}…` : visible;
}
