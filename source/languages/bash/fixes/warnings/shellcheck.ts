import {toolEdits} from '../../../tool-edits.ts';
import {program} from '../program.ts';

/** The changes that ShellCheck offers itself. */
export const shellCheck = toolEdits([
  {
    before: program`
      cd /tmp
      pwd
    `,
    after: program`
      cd /tmp || exit
      pwd
    `,
    output: '/tmp\n',
    strict: true,
  },
]);
