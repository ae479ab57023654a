import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {commands} from '../settings/commands.ts';
import {groupTitles, options} from '../settings/options.ts';
import {commandHelp, groupHelp, isGroup, mainHelp, runHelp} from './help-pages.ts';

/**
 * `yuubox help TOPIC`: a page of the help. A topic is a command, a group of options, or `all` of them.
 * @throws {InvalidInput} for a topic that there is not.
 */
export function help(topic?: string): number {
  process.stdout.write(helpOn(topic));
  return 0;
}

/** `yuubox … --help`: the page of the command that is called, else the first. */
export function helpFor(first: string | undefined): number {
  return help(first !== undefined && topics.includes(first) && !isGroup(first) ? first : undefined);
}

/** Every topic, for the completions. */
export const topics: readonly string[] = [
  'run',
  ...commands.map(({name}) => name),
  ...Object.keys(groupTitles),
  'all',
];

function helpOn(topic: string | undefined): string {
  if (topic === undefined) return mainHelp();
  if (topic === 'run') return runHelp();
  if (topic === 'all') return Object.keys(groupTitles).filter(isGroup).map(groupHelp).join('\n');
  if (isGroup(topic)) return groupHelp(topic);
  const command = commands.find(({name}) => name === topic);
  if (command) return commandHelp(command);
  const option = options.find(({flag}) => flag === topic.replace(/^-+/, ''));
  if (option) return groupHelp(option.group);
  const near = didYouMean(topic, topics);
  throw new InvalidInput(
    `There is no help on ${JSON.stringify(topic)}. ${near ? `Did you mean ${near}?` : `There is: ${topics.join(', ')}.`}`,
  );
}
