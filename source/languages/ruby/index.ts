import type {Language} from '../language.ts';
import {analyse} from './analyse.ts';
import {rules} from './fixes/index.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

/** Fails when the interpreter warns about the entry, with what it says. */
const check = `
ruby -wc "$1" 2>/tmp/warnings >/dev/null
status=$?
cat /tmp/warnings >&2
[ $status = 0 ] && [ ! -s /tmp/warnings ]
`;

export const language: Language = {
  name: 'ruby',
  title: 'Ruby',
  aliases: ['rb'],
  extensions: ['.rb'],
  shebangs: ['ruby'],
  resemblance,
  image: 'ruby',
  interpreter: null,
  version: ['ruby', '--version'],
  // No head start: the entry is read again for the line that an error points at, and for `DATA`.
  launch: ({entry, args, strict}) => ({
    compile: strict ? ['sh', '-c', check, 'ruby', entry] : null,
    run: ['ruby', entry, ...args],
  }),
  limits: {},
  analyse,
  // `gets` gives nil at the end of the input, `readline` and its like raise.
  wantsInput: ({type, message, stack}) =>
    type === 'EOFError' ||
    (type === 'NoMethodError' && /for nil\b/.test(message) && /\bgets\.\w/.test(stack)),
  rules,
  search,
  grammar: 'ruby',
};
