import {toolEdits} from '../../../tool-edits.ts';
import {program} from '../program.ts';

/** The changes that ShellCheck offers itself. */
export const shellCheck = toolEdits([
  {
    before: program`
      shout() {
        for word in $@; do
          echo "$word!"
        done
      }
      shout "good morning" "Ada"
    `,
    after: program`
      shout() {
        for word in "$@"; do
          echo "$word!"
        done
      }
      shout "good morning" "Ada"
    `,
    output: 'good morning!\nAda!\n',
    strict: true,
  },
]);
