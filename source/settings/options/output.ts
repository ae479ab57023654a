import type {Option} from '../option.ts';
import {file, oneOf} from '../value-type.ts';

/** What comes of it. */
export const outputOptions = [
  {flag: 'step', group: 'output', help: 'stop before each stage and show what goes in'},
  {flag: 'yes', short: 'y', group: 'output', help: 'accept proven fixes without asking'},
  {flag: 'write', short: 'w', group: 'output', help: 'write the healed program back to its file'},
  {
    flag: 'output',
    short: 'o',
    group: 'output',
    value: 'FILE',
    type: file,
    help: 'write the healed program there instead',
  },
  {flag: 'patch', group: 'output', help: 'print the healing as a unified diff'},
  {flag: 'json', group: 'output', help: 'print the result as one JSON object'},
  {flag: 'events', group: 'output', help: 'print every session event as a JSON line'},
  {flag: 'plain', group: 'output', help: 'plain text instead of the session screen'},
  {
    flag: 'save',
    group: 'output',
    help: 'keep the session without a screen, too',
  },
  {flag: 'no-save', group: 'output', help: 'keep nothing of the session'},
  {
    flag: 'log-level',
    group: 'output',
    value: 'NAME',
    type: oneOf('error', 'info', 'debug'),
    env: 'YUUBOX_LOG_LEVEL',
    file: {project: ['info', 'debug'], why: 'a project may not silence what you are told'},
    default: 'info',
    help: 'what stderr tells: error, info or debug',
  },
] as const satisfies readonly Option[];
