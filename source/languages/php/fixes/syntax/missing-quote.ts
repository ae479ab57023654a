import type {Token} from '../../../lexer.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {isSyntaxError} from '../../code/report.ts';

/** A text that is not closed on its line, and then runs on to the next quote. */
export const missingQuote: Rule = {
  id: 'missing-quote',
  tier: 3,
  answers: isSyntaxError,
  *suggest({report, source}) {
    const code = readCode(source);
    const open = code.tokens.find(
      ({kind, text}) => kind === 'string' && /^["']/.test(text) && text.includes('\n'),
    );
    if (!open || open.line > (report.location?.line ?? 0)) return;
    const mark = open.text.charAt(0);
    const end = code.lineEnd(open.line);
    const rest = source.slice(open.start + 1, end);
    const tail = /[)\]},;]*;$|[)\]]*,$/.exec(rest)?.[0] ?? '';
    const text = rest.slice(0, -tail.length);
    if (tail === '' || mayEndBefore(text, mark)) return;
    // Of a list or a call, what follows the comma may be the next value.
    if (text.includes(',') && !text.endsWith('\\n') && isInBrackets(code, open)) return;
    for (let length = tail.length; length > 0; length--) {
      yield {
        source: applyEdits(source, [insertAt(end - length, mark)]),
        explanation: `The text on line ${open.line} is not closed.`,
      };
    }
  },
  examples: [
    {
      before: '<?php\n$name = "Ada;\necho "Hello, $name\\n";\n',
      after: '<?php\n$name = "Ada";\necho "Hello, $name\\n";\n',
      output: 'Hello, Ada\n',
    },
    {
      before: "<?php\necho strtoupper('one);\necho 'two';\n",
      after: "<?php\necho strtoupper('one');\necho 'two';\n",
      output: 'ONEtwo',
    },
  ],
};

function isInBrackets(code: Code, {start, line}: Token): boolean {
  let depth = 0;
  for (const index of code.tokensOn(line)) {
    if ((code.tokens[index]?.start ?? start) >= start) break;
    if (/^[([]$/.test(code.text(index))) depth++;
    else if (/^[)\]]$/.test(code.text(index))) depth--;
  }
  return depth > 0;
}

/** Whether what follows may be code, so that the quote may belong before it. */
function mayEndBefore(rest: string, mark: string): boolean {
  // An escape is nothing but text.
  if (mark === '"' && /\\[nt]$/.test(rest) && !/["']/.test(rest)) return false;
  return (
    /["']|\s\.\s|=>|[,.]\s*\$|\s[?:]\s|,\s*\w+\(/.test(rest) || (mark === "'" && /\$\w/.test(rest))
  );
}
