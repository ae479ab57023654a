import type {Rule, Suggestion} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {continues} from '../../code/clauses.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {indentUnit, isHeader, reindent} from '../../code/indentation.ts';
import {statementAt, type LogicalLine} from '../../code/logical-lines.ts';
import {bodyLength} from '../../code/lost-body.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** A header whose block is not indented, or is not there. */
export const missingBlock: Rule = {
  id: 'missing-block',
  tier: 2,
  answers: report => isSyntaxError(report, 'expected an indented block'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const {code} = spot;
    const headerLine = Number(/on line (\d+)$/.exec(spot.message)?.[1] ?? spot.line - 1);
    const header = statementAt(code.lines, headerLine);
    if (!header) return;
    const below = code.lines.slice(code.lines.indexOf(header) + 1);
    if (isEmpty(header, below)) {
      // What a branch or a loop was to do nobody can know, so that is not to be accepted unseen; a function may be written later.
      yield emptyBlock(code, header, isDefinition.test(header.tokens[0]?.text ?? '') ? 4 : 5);
      return;
    }
    const [first, second] = below;
    if (first && second && second.width > first.width && !isHeader(first)) {
      // The lines that follow are indented: this one alone is not.
      yield {
        source: applyEdits(
          code.source,
          reindent(code, first.firstLine, first.lastLine, first.indent, second.indent),
        ),
        explanation: 'The line is indented like those below it.',
      };
      return;
    }
    const {sure, most} = bodyLength(code, header, below);
    for (const length of new Set([sure, most])) {
      if (length === 0) continue;
      yield indented(
        code,
        header,
        below.slice(0, length),
        sure === most ? 2 : length === sure ? 3 : 4,
      );
    }
  },
  examples: [
    {
      before: program`
        total = 0
        for n in [1, 2]:
        total += n
        print(total)
      `,
      after: program`
        total = 0
        for n in [1, 2]:
            total += n
        print(total)
      `,
      output: '3\n',
    },
    {
      before: program`
        for n in [1, 2]:
        m = n * n
            print(m)
      `,
      after: program`
        for n in [1, 2]:
            m = n * n
            print(m)
      `,
      output: '1\n4\n',
    },
    {
      before: program`
        def double(n):
        # twice
        m = n * 2
        return m


        print(double(2))
      `,
      after: program`
        def double(n):
        # twice
            m = n * 2
            return m


        print(double(2))
      `,
      output: '4\n',
    },
    {
      before: program`
        n = 3
        if n > 2:
        n -= 1
        print("big")
        else:
            print("small")
      `,
      after: program`
        n = 3
        if n > 2:
            n -= 1
            print("big")
        else:
            print("small")
      `,
      output: 'big\n',
    },
    {
      before: program`
        class Shape:
            def area(self):
                # to be written by those below

            def name(self):
                return "shape"


        print(Shape().name())
      `,
      after: program`
        class Shape:
            def area(self):
                pass
                # to be written by those below

            def name(self):
                return "shape"


        print(Shape().name())
      `,
      output: 'shape\n',
    },
  ],
};

const isDefinition = /^(?:def|class|async|@)$/;

/** Whether nothing below can be the block: the next line ends what is around the header, or continues it. */
function isEmpty(header: LogicalLine, below: readonly LogicalLine[]): boolean {
  const [next] = below;
  if (!next || next.width < header.width) return true;
  const word = next.tokens[0]?.text ?? '';
  if (continues(word, header.tokens[0]?.text ?? '')) return true;
  return (
    isDefinition.test(word) &&
    isDefinition.test(header.tokens[0]?.text ?? '') &&
    header.tokens[0]?.text !== 'class'
  );
}

function emptyBlock(code: Code, header: LogicalLine, tier: 4 | 5): Suggestion {
  const text = `${lineEndingOf(code.source)}${header.indent}${indentUnit(code)}pass`;
  const rest = code.source.slice(header.end).search(/[\r\n]|$/);
  return {
    source: applyEdits(code.source, [insert(header.end + rest, text)]),
    explanation: 'A block that does nothing yet is written `pass`.',
    tier,
  };
}

function indented(
  code: Code,
  header: LogicalLine,
  body: readonly LogicalLine[],
  tier: 2 | 3 | 4,
): Suggestion {
  const [first, last] = [body[0], body.at(-1)];
  const edits =
    first && last
      ? reindent(
          code,
          first.firstLine,
          last.lastLine,
          first.indent,
          header.indent + indentUnit(code),
        )
      : [];
  return {
    source: applyEdits(code.source, edits),
    explanation: `The block below \`${header.tokens[0]?.text}\` is indented.`,
    tier,
  };
}
