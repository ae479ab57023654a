import {costOf, nearest} from '../../../near-names.ts';
import type {Rule, Suggestion} from '../../../rule.ts';
import {readCode, type Code} from '../../code/code.ts';
import {renamed, usesOf} from '../../code/commands.ts';
import {subjectOf} from '../../errors/subject.ts';
import {foreignCommands, isProgram, usualCommands} from '../../knowledge/commands.ts';
import {program} from '../program.ts';

/** A command or function that is called, or defined, by a misspelt name. */
export const misspeltCommand: Rule = {
  id: 'misspelt-command',
  tier: 2,
  answers: report => report.type === 'CommandNotFound',
  *suggest({report, source}) {
    const name = subjectOf(report.type, report.message) ?? '';
    yield* suggestCommand(readCode(source), name);
  },
  examples: [
    {
      before: program`
        set -e
        double_it() {
          echo $(($1 * 2))
        }
        double_it 2
        duoble_it 4
      `,
      after: program`
        set -e
        double_it() {
          echo $(($1 * 2))
        }
        double_it 2
        double_it 4
      `,
      output: '4\n8\n',
    },
    {
      before: program`
        set -e
        gretting() {
          echo "hello $1"
        }
        greeting Ada
      `,
      after: program`
        set -e
        greeting() {
          echo "hello $1"
        }
        greeting Ada
      `,
      output: 'hello Ada\n',
    },
    {
      before: program`
        pritnf '%03d\n' 7
      `,
      after: program`
        printf '%03d\n' 7
      `,
      output: '007\n',
    },
  ],
};

/**
 * Another name for a command that is not known, where one of nearly the same name is.
 *
 * @param most How many edits they may be apart.
 */
export function* suggestCommand(code: Code, name: string, most = Infinity): Generator<Suggestion> {
  if (!/^[A-Za-z_][\w-]*$/.test(name) || isProgram(name) || foreignCommands.has(name)) return;
  const uses = usesOf(code, name).map(({start}) => start);
  if (uses.length === 0) return;
  const {functions} = code.structure;
  const meant =
    nearest(
      name,
      functions.map(each => each.name),
    ) ?? nearest(name, [...usualCommands, ...keywords]);
  if (meant === null || !isWithin(costOf(name, meant), most)) return;
  const defined = functions.filter(each => each.name === meant);
  const [definition] = defined;
  // A function that nobody calls by its name was misspelt where it is defined.
  if (definition && defined.length === 1 && usesOf(code, meant).length === 0) {
    const at = code.tokens[definition.at]?.start ?? 0;
    yield {
      source: renamed(code.source, [at], meant, name),
      explanation: `The function that is called as \`${name}\` is defined as \`${meant}\`.`,
    };
    return;
  }
  yield {
    source: renamed(code.source, uses, name, meant),
    explanation: `\`${name}\` is not known; \`${meant}\` is.`,
  };
}

/** What differs in underscores alone, such as `_list`, is another name where care is asked for. */
const isWithin = (cost: number, most: number) => most === Infinity || (cost >= 1 && cost <= most);

/** Without the command before them, these are taken for commands. */
const keywords = ['else', 'elif', 'then', 'done', 'esac'];
