import type {Option} from '../option.ts';
import {directory, file, text} from '../value-type.ts';
import {anyone} from './file-rules.ts';

/** What is run, and what counts as healed. */
export const programOptions = [
  {
    flag: 'language',
    short: 'l',
    group: 'program',
    value: 'NAME',
    type: {kind: 'language'},
    help: 'else from extension, shebang or content',
  },
  {
    flag: 'entry',
    group: 'program',
    value: 'PATH',
    type: text,
    help: 'file that starts a program of many (default: found)',
  },
  {
    flag: 'file',
    group: 'program',
    value: 'PATH',
    type: file,
    multiple: true,
    help: 'lay this beside the program (repeatable)',
  },
  {
    flag: 'stdin',
    group: 'program',
    value: 'FILE',
    type: file,
    help: 'what the program reads (default: nothing)',
  },
  {
    flag: 'env',
    group: 'program',
    value: 'K=V',
    type: text,
    multiple: true,
    help: 'set in its environment (repeatable)',
  },
  {
    flag: 'expect',
    group: 'goal',
    value: 'FILE',
    type: file,
    help: 'healed means: stdout equals this',
  },
  {
    flag: 'check',
    group: 'goal',
    value: 'CMD',
    type: text,
    help: 'healed means: this passes too, afterwards',
  },
  {
    flag: 'cases',
    group: 'goal',
    value: 'DIR',
    type: directory,
    help: 'healed means: each NAME.in prints NAME.out',
  },
  {
    flag: 'strict',
    group: 'goal',
    file: anyone,
    help: 'heal what its tools only warn about, too',
  },
] as const satisfies readonly Option[];
