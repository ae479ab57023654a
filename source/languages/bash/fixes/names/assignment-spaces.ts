import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {isProgram, usualCommands} from '../../knowledge/commands.ts';
import {isCommand, placeAt, placeOf, withPart, type Place} from '../place.ts';
import {program} from '../program.ts';

/** With at least one space; a command that has `=` as its first argument is none that anybody writes. */
const spaced =
  /^(\s*(?:(?:then|else|do)\s+)?(?:(?:local|declare|typeset|readonly|export)\s+(?:-\w+\s+)*)?([A-Za-z_]\w*(?:\[[^\]]*\])?))(\s+\+?=\s*|\+?=\s+)(?=[^=~\s])(.*)$/d;

const declares = /^\s*(?:local|declare|typeset|readonly|export)\s.*[\s\0][A-Za-z_]\w*=/;

/** An assignment with spaces around its equals sign. */
export const assignmentSpaces: Rule = {
  id: 'assignment-spaces',
  tier: 2,
  answers: ({type, phase, message}) =>
    type === 'CommandNotFound' ||
    type === 'InvalidIdentifier' ||
    type === 'UnboundVariable' ||
    (phase === 'syntax' && /unexpected token `\('/.test(message)),
  *suggest(context) {
    const place = placeOf(context);
    const first = place && mended(place);
    if (place === null || first === null) return;
    const all = closedUp(context.source);
    const explanation = 'An assignment has no spaces around its equals sign.';
    // The same slip elsewhere is mended along with it.
    yield {source: all === context.source ? first : all, explanation};
    if (all !== first) yield {source: first, explanation};
  },
  examples: [
    {
      before: program`
        set -e
        name = Ada
        echo "hello $name"
      `,
      after: program`
        set -e
        name=Ada
        echo "hello $name"
      `,
      output: 'hello Ada\n',
    },
    {
      before: program`
        set -e
        name= "Ada"
        echo "hello $name"
      `,
      after: program`
        set -e
        name="Ada"
        echo "hello $name"
      `,
      output: 'hello Ada\n',
    },
    {
      before: program`
        days = (mon tue)
        echo "\${#days[@]}"
      `,
      after: program`
        days=(mon tue)
        echo "\${#days[@]}"
      `,
      output: '2\n',
    },
    {
      before: program`
        set -e
        show() {
          local limit = "$1"
          echo "$limit"
        }
        show 3
      `,
      after: program`
        set -e
        show() {
          local limit="$1"
          echo "$limit"
        }
        show 3
      `,
      output: '3\n',
    },
  ],
};

/** The source with every assignment closed up that has a space before its equals sign. */
export function closedUp(source: string): string {
  return readCode(source).lines.reduce((changed, _, index) => {
    const place = placeAt(readCode(changed), index + 1);
    const isSure = place && /\s\+?=/.test(spaced.exec(place.bare)?.[3] ?? '') && isCommand(place);
    return (isSure && !hasCommand(place) ? mended(place) : null) ?? changed;
  }, source);
}

/** The source with the assignment of a line closed up; null when there is none. */
function mended(place: Place): string | null {
  const match = spaced.exec(place.bare);
  const gap = match?.indices?.[3];
  const value = match?.indices?.[4];
  if (!gap || !value) return null;
  const operator = /\+?=/.exec(match[3] ?? '')?.[0] ?? '=';
  const text = place.text.slice(...value);
  // A declaration can go on with further names.
  const isPlain = declares.test(place.bare) || isOneWord(place.bare.slice(...value));
  if (!isPlain && !/^[\w .,!?-]+$/.test(text)) return null;
  return withPart(place, gap[0], value[1], `${operator}${isPlain ? text : `"${text.trim()}"`}`);
}

/** `name= value command` sets a variable for one command, which is another thing. */
function hasCommand({bare, code}: Place): boolean {
  const [, , name = ''] = spaced.exec(bare) ?? [];
  const [, command = ''] = /^\s*\w+=\s+([\w./~-]+)/.exec(bare) ?? [];
  return (
    usualCommands.has(name) ||
    isProgram(command) ||
    /[./~]/.test(command) ||
    code.structure.functions.some(each => each.name === name || each.name === command)
  );
}

/** A comment or the end of a command may follow. */
function isOneWord(bare: string): boolean {
  const plain = bare
    .replaceAll(/\$\(\(.*?\)\)|\$\([^()]*(?:\([^()]*\)[^()]*)*\)|"[^"]*"|'[^']*'|\$\{[^}]*\}/g, 'x')
    .replace(/^\(.*\)/, 'x');
  return /^[^\s;]+\s*(?:;.*|\0*)$/.test(plain);
}
