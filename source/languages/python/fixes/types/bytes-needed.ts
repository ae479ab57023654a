import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {argumentsIn, matchingBracket} from '../../code/brackets.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {isOperand} from '../../code/expressions.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** Text where bytes are needed: hashes, sockets and encodings work on bytes. */
export const bytesNeeded: Rule = {
  id: 'bytes-needed',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' &&
    /^(?:Strings must be encoded before hashing|a bytes-like object is required, not 'str'|Unicode-objects must be encoded)/.test(
      messageOf(report),
    ),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {tokens} = spot;
    const close = tokens.length - 1;
    const open = tokens[close]?.text === ')' ? matchingBracket(tokens, close) : null;
    const [value] = open === null ? [] : argumentsIn(tokens, open, close);
    const [first, last] = [value?.[0], value?.at(-1)];
    if (!value || !first || !last) return;
    // A string that is written out is made of bytes by its prefix alone.
    const isPlain = value.length === 1 && /^["'][ -~]*$/.test(first.text);
    const edits = isPlain
      ? [insert(first.start, 'b')]
      : isOperand(value)
        ? [insert(last.end, '.encode()')]
        : [insert(first.start, '('), insert(last.end, ').encode()')];
    yield {
      source: applyEdits(context.source, edits),
      explanation: 'This works on bytes: `.encode()` makes them of a text.',
    };
  },
  examples: [
    {
      before: program`
        import hashlib

        text = "abc"
        print(hashlib.md5(text).hexdigest())
      `,
      after: program`
        import hashlib

        text = "abc"
        print(hashlib.md5(text.encode()).hexdigest())
      `,
      output: '900150983cd24fb0d6963f7d28e17f72\n',
    },
  ],
};
