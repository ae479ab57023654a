import type {Rule} from '../../../rule.ts';
import {masked} from '../../code/masked.ts';
import {foreignCommands, usualCommands} from '../../knowledge/commands.ts';
import {placeAt, placeOf, withPart, type Place} from '../place.ts';
import {program} from '../program.ts';

const call =
  /(?<=^\s*|[;|&!]\s*|\$\(\s*|\b(?:then|do|else|if|while|until)\s+)([A-Za-z_][\w.-]*)\(([^()]*)\)(?=\s*(?:$|[;|&)\0]))/d;

/** A function that is called with its arguments in brackets. */
export const callParentheses: Rule = {
  id: 'call-with-parentheses',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    const changed = plainCall(place) ?? emptyCall(place);
    if (changed === null) return;
    yield {
      source: changed,
      explanation: 'The arguments of a command follow its name, without brackets and commas.',
    };
  },
  examples: [
    {
      before: program`
        greet() {
          echo "hello $1 and $2"
        }
        greet("Ada", "Bob")
      `,
      after: program`
        greet() {
          echo "hello $1 and $2"
        }
        greet "Ada" "Bob"
      `,
      output: 'hello Ada and Bob\n',
    },
    {
      before: program`
        name=Ada
        print("hello $name")
      `,
      after: program`
        name=Ada
        echo "hello $name"
      `,
      output: 'hello Ada\n',
    },
  ],
};

function plainCall(place: Place): string | null {
  const match = call.exec(place.bare);
  const [, name = ''] = match ?? [];
  const [whole, , inside] = match?.indices ?? [];
  if (!whole || !inside) return null;
  const command = commandFor(place, name);
  if (command === null) return null;
  const text = place.text.slice(...inside);
  const bare = place.bare.slice(...inside);
  if (text.trim() === '') return null;
  const words: string[] = [];
  let from = 0;
  for (const {index} of bare.matchAll(/,/g)) {
    words.push(text.slice(from, index).trim());
    from = index + 1;
  }
  words.push(text.slice(from).trim());
  // What is a command of its own, or several words, is more than an argument.
  if (words.some(word => word === '' || /\s/.test(masked(word).replaceAll('\0', '')))) return null;
  const end = /^;\s*$/.test(place.bare.slice(whole[1])) ? place.text.length : whole[1];
  return withPart(place, whole[0], end, [command, ...words].join(' '));
}

function commandFor({code}: Place, name: string): string | null {
  if (code.structure.functions.some(each => each.name === name && each.body !== null)) return name;
  return foreignCommands.get(name) ?? (usualCommands.has(name) ? name : null);
}

/** `greet()` on a line of its own, which opens a definition. */
function emptyCall({code, number}: Place): string | null {
  for (let line = number; line > 0 && line > number - 4; line--) {
    const place = placeAt(code, line);
    const [, start = '', name = ''] =
      /^(\s*)([A-Za-z_][\w-]*)\s*\(\)\s*;?\s*$/.exec(place?.bare ?? '') ?? [];
    if (name === '' || /^\s*[{(]/.test(code.line(line + 1))) continue;
    const {functions} = code.structure;
    const isDefined = functions.some(each => each.name === name && code.lineOf(each.at) !== line);
    if (isDefined) return code.withLine(line, start + name);
  }
  return null;
}
