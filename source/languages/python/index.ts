import type {Language} from '../language.ts';
import {analyse} from './analyse.ts';
import {rules} from './fixes/index.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

/** Compiles the entry as the interpreter would, and leaves nothing behind. */
const check = `
import sys
with open(sys.argv[1], 'rb') as file:
    compile(file.read(), sys.argv[1], 'exec')
`;

export const language: Language = {
  name: 'python',
  title: 'Python',
  aliases: ['py', 'python3'],
  extensions: ['.py', '.pyw'],
  shebangs: ['python', 'pypy'],
  resemblance,
  image: 'python',
  interpreter: 'python',
  version: ['python3', '--version'],
  launch: ({entry, source, args, strict}) => ({
    compile: strict ? ['python3', '-W', 'error::SyntaxWarning', '-c', check, entry] : null,
    run: ['python3', entry, ...args],
    // It goes back to the start of a file that declares its encoding.
    headStart: !source.split(/\r\n?|\n/, 2).some(line => /coding[:=]/.test(line)),
  }),
  printsWarnings: true,
  limits: {},
  analyse,
  wantsInput: ({type}) => type === 'EOFError',
  rules,
  search,
  grammar: 'python',
};
