import type {OptionGroup} from './option.ts';
import {healingOptions} from './options/healing.ts';
import {limitOptions} from './options/limits.ts';
import {outputOptions} from './options/output.ts';
import {programOptions} from './options/program.ts';

/**
 * Every option. The parser, the help, the manual page, the completions and the schema of settings files are made from
 * these tables.
 */
export const options = [
  ...programOptions,
  ...healingOptions,
  ...limitOptions,
  ...outputOptions,
] as const;

export type OptionName = (typeof options)[number]['flag'];

/** What the help calls them. */
export const groupTitles: Readonly<Record<OptionGroup, string>> = {
  program: 'What is run',
  goal: 'What counts as healed',
  healing: 'Who suggests fixes, and what that may take',
  limits: 'What it runs in',
  output: 'What comes of it',
};
