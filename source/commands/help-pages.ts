import {exitMeanings} from '../session/exit-code.ts';
import {type Command, commands} from '../settings/commands.ts';
import type {Option, OptionGroup} from '../settings/option.ts';
import {groupTitles, options} from '../settings/options.ts';
import type {OptionSpec} from '../settings/option-spec.ts';

/** Each page fits a terminal of 80×24, with room for the prompt below it. */
const columns = 80;

/** The first page: what this is, what it can do, and where more is told. */
export function mainHelp(): string {
  return page(
    'yuubox heals a broken program: it runs it in a sandbox, explains the error and shows a fix that already runs. Nothing is written until you say so.',
    table([
      ['yuubox', 'choose on the start screen'],
      ...runUsage,
      ...commands.map(({name, summary}) => [`yuubox ${name}`, summary] as const),
    ]),
    wrap(`Often used: ${often.join(', ')}.`),
    wrap(`More: yuubox help run, ${Object.keys(groupTitles).join(', ')}, all, or a command.`),
    wrap(`Exit code: ${exitMeanings.map(([code, meaning]) => `${code} ${meaning}`).join(' · ')}`),
  );
}

const runUsage = [
  ['yuubox [run] FILE… [-- ARGS…]', 'heal FILE (-: stdin); others lie beside it'],
  ['yuubox [run] DIRECTORY [-- ARGS…]', 'heal the program in it'],
] as const;

const often = ['--yes', '--write', '--json', '--patch', '--timeout S', '--engine NAME'];

/** `yuubox run --help`: the names of all options, by what they are about. */
export function runHelp(): string {
  const groups = Object.keys(groupTitles).filter(isGroup);
  return page(
    table(runUsage),
    'In a terminal this opens the session screen. Elsewhere proven fixes are accepted without asking, and nothing is written without --write or --output.',
    groups.map(group =>
      hang(
        `${group.padEnd(9)}`,
        optionsOf(group)
          .map(option => nameOf(option).replace(', ', ' '))
          .join(', '),
      ),
    ),
    'What they do: yuubox help GROUP, such as yuubox help limits, or yuubox help all.',
  );
}

/** The options of one group, each with what it does. */
export function groupHelp(group: OptionGroup): string {
  return page(`${groupTitles[group]}:`, optionsOf(group).map(describe));
}

/** A command: how it is called, what it is, and its options. */
export function commandHelp({usage, about, options}: Command): string {
  return page(table(usage), ...about, options.map(describe));
}

export function isGroup(name: string): name is OptionGroup {
  return Object.hasOwn(groupTitles, name);
}

/** An option as it is typed, such as `-t, --timeout S`. */
export function nameOf({flag, short, value}: OptionSpec): string {
  return `${short ? `-${short}, ` : ''}--${flag}${value ? ` ${value}` : ''}`;
}

function optionsOf(group: OptionGroup): readonly Option[] {
  return options.filter(option => option.group === group);
}

function describe(option: OptionSpec): string {
  const name = `${option.short ? '' : '    '}${nameOf(option)}`;
  return `  ${name.padEnd(26)} ${option.help}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

/** Paragraphs with a blank line between them. */
function page(...paragraphs: readonly (string | readonly string[])[]): string {
  const texts = paragraphs
    .map(paragraph => (typeof paragraph === 'string' ? wrap(paragraph) : paragraph).join('\n'))
    .filter(text => text !== '');
  return `${texts.join('\n\n')}\n`;
}

/** A word in front of a text that goes on under itself. */
function hang(first: string, text: string): string {
  const [line = '', ...others] = wrap(text, columns - first.length - 3);
  const under = ' '.repeat(first.length + 3);
  return [`  ${first} ${line}`, ...others.map(other => under + other)].join('\n');
}

function wrap(text: string, width = columns): string[] {
  const lines = [''];
  // An option and its value stay together.
  for (const word of text.match(/--?[\w-]+ [A-Z][^ ]*|[^ ]+/g) ?? []) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
