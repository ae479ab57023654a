import {textAt, type Code} from '../../code/code.ts';
import {replaceToken} from '../../code/edit.ts';
import {goRule, mainWith, type Problem} from '../go-rule.ts';

const types = ['vet/printf'];

/** `fmt.Printf("Number:", 42)`: the values would be printed as `%!(EXTRA int=42)`. */
export const printfWithoutVerb = goRule({
  id: 'printf-without-verb',
  tier: 3,
  types,
  message: / call has arguments but no formatting directives$/,
  *mend(problem) {
    for (const {code, name, format} of callsOf(problem, 'f')) {
      const text = textAt(code, format);
      const isOneLine =
        text.endsWith(String.raw`\n"`) && !text.slice(0, -3).includes(String.raw`\n`);
      // What prints its values each on the same line has no counterpart.
      if (!isOneLine && /^Fprintf$|^Sprintf$|^Errorf$/.test(textAt(code, name))) continue;
      const values = count(code, format);
      if (isOneLine) {
        yield {
          edits: [replaceToken(code, format, `${text.slice(0, -3)}${' %v'.repeat(values)}\\n"`)],
          explanation: 'A format shows a value where it has a verb, such as %v.',
        };
      } else if (textAt(code, name) === 'Printf') {
        yield {
          edits: [replaceToken(code, name, 'Println')],
          explanation: 'Printf takes a format; Println prints values one after another.',
        };
      }
    }
  },
  examples: [
    {
      before: mainWith('fmt.Printf("Number:", 42)'),
      after: mainWith('fmt.Println("Number:", 42)'),
      output: 'Number: 42\n',
      strict: true,
    },
    {
      before: mainWith(String.raw`fmt.Printf("Number:\n", 42)`),
      after: mainWith(String.raw`fmt.Printf("Number: %v\n", 42)`),
      output: 'Number: 42\n',
      strict: true,
    },
  ],
});

/** `fmt.Println("%d apples", n)`: Println knows no verbs. */
export const printlnWithVerb = goRule({
  id: 'println-with-verb',
  tier: 3,
  types,
  message: / call has possible Printf formatting directive /,
  *mend(problem) {
    for (const {code, name, format} of callsOf(problem, 'ln')) {
      const text = textAt(code, format);
      const called = textAt(code, name);
      if (!text.startsWith('"') || !/^(?:F|S)?println$/i.test(called)) continue;
      yield {
        edits: [
          replaceToken(code, name, called.replace(/ln$/, 'f')),
          replaceToken(code, format, `${text.slice(0, -1)}\\n"`),
        ],
        explanation: `${called} knows no verbs such as %d; ${called.replace(/ln$/, 'f')} does.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('fmt.Println("%d apples", 3)'),
      after: mainWith(String.raw`fmt.Printf("%d apples\n", 3)`),
      output: '3 apples\n',
      strict: true,
    },
  ],
});

/** `fmt.Println("done\n")`: there would be an empty line. */
export const redundantNewline = goRule({
  id: 'redundant-newline',
  tier: 3,
  types,
  message: / arg list ends with redundant newline$/,
  *mend(problem) {
    for (const {code, name} of callsOf(problem, 'ln')) {
      const close = code.partner.get(name + 1);
      const last = textAt(code, (close ?? 0) - 1);
      if (close === undefined || !last.endsWith(String.raw`\n"`)) continue;
      yield {
        edits: [replaceToken(code, close - 1, `${last.slice(0, -3)}"`)],
        explanation: `${textAt(code, name)} ends the line by itself.`,
      };
    }
  },
  examples: [
    {
      before: mainWith(String.raw`fmt.Println("done\n")`),
      after: mainWith('fmt.Println("done")'),
      output: 'done\n',
      strict: true,
    },
  ],
});

/** `fmt.Printf("%d\n", name)`: the verb is one for another type, and the value would be shown as an error. */
export const formatVerb = goRule({
  id: 'format-verb',
  tier: 3,
  types,
  message: / format %\S+ has arg .* of wrong type /,
  *mend(problem) {
    const [, wrong = '', type = ''] =
      / format (%\S+) has arg .* of wrong type (\S+)$/.exec(problem.message) ?? [];
    for (const {code, format} of callsOf(problem, 'f')) {
      const text = textAt(code, format);
      // With two of a kind it takes more than the message to know which one is meant.
      if (text.split(wrong).length !== 2) continue;
      const verb = type === 'string' ? '%s' : '%v';
      yield {
        edits: [replaceToken(code, format, text.replace(wrong, verb))],
        explanation: `${wrong} is not for a ${type}; ${verb} is.`,
      };
    }
  },
  examples: [
    {
      before: mainWith(String.raw`fmt.Printf("I am %d\n", "Ann")`),
      after: mainWith(String.raw`fmt.Printf("I am %s\n", "Ann")`),
      output: 'I am Ann\n',
      strict: true,
    },
  ],
});

interface PrintCall {
  readonly code: Code;
  /** Index of the function's name. */
  readonly name: number;
  /** Index of the string that is its format, or its first value. */
  readonly format: number;
}

/** The calls on the line of the problem that it can be about. */
function callsOf({code, line, message}: Problem, ending: 'f' | 'ln'): PrintCall[] {
  const called = /^(?:\w+\.)?(\w+)/.exec(message)?.[1] ?? '';
  if (!called.endsWith(ending)) return [];
  return code.tokens.flatMap((token, name) => {
    if (token.line !== line || token.text !== called || textAt(code, name + 1) !== '(') return [];
    // The writer or the buffer comes first.
    const format = /^(?:Fp|Ap)/.test(called) ? nextArgument(code, name + 2) : name + 2;
    return code.tokens[format]?.kind === 'string' ? [{code, name, format}] : [];
  });
}

function nextArgument(code: Code, index: number): number {
  for (let at = index; at < code.tokens.length; at = (code.partner.get(at) ?? at) + 1) {
    if (textAt(code, at) === ',') return at + 1;
    if (textAt(code, at) === ')') break;
  }
  return -1;
}

/** How many arguments follow the one at `index`. */
function count(code: Code, index: number): number {
  let commas = 0;
  for (let at = nextArgument(code, index); at > 0; at = nextArgument(code, at)) commas += 1;
  return commas;
}
