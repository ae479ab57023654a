import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {blockAt} from '../../code/blocks.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {bindingsOf} from '../../code/names.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** `global` below the first use of its name, `nonlocal` for a variable of the module, a late `__future__` import. */
export const lateDeclaration: Rule = {
  id: 'late-declaration',
  tier: 2,
  answers: report =>
    /^name '\w+' is (?:used prior to|assigned to before) (?:global|nonlocal) declaration|^no binding for nonlocal/.test(
      report.message,
    ) || isSyntaxError(report, 'from __future__ imports must occur'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const {statement} = spot ?? {};
    if (!spot || !statement) return;
    const {code} = spot;
    const text = code.source.slice(statement.start, statement.end);
    const nextLine = code.lineStarts[statement.lastLine] ?? code.source.length;
    const remove = replace({start: statement.start - statement.indent.length, end: nextLine}, '');
    const newline = lineEndingOf(code.source);
    if (spot.message.startsWith('no binding')) {
      const isGlobal = bindingsOf(code).some(
        ({name, scope}) => scope === null && name === statement.tokens[1]?.text,
      );
      const [word] = statement.tokens;
      if (!isGlobal || !word) return;
      yield {
        source: applyEdits(code.source, [replace(word, 'global')]),
        explanation: 'A variable of the module is declared with `global`.',
      };
      return;
    }
    const isImport = spot.message.startsWith('from');
    const owner = isImport ? undefined : blockAt(code.blocks, spot.line, 'function');
    const body = isImport ? code.lines : owner?.body;
    const isDocstring = body?.[0]?.tokens.length === 1 && body[0].tokens[0]?.kind === 'string';
    const first = body?.[isDocstring ? 1 : 0];
    if (!first || first.start >= statement.start) return;
    yield {
      source: applyEdits(code.source, [insert(first.start, text + newline + first.indent), remove]),
      explanation: `\`${text}\` stands before everything that it is about.`,
    };
  },
  examples: [
    {
      before: program`
        count = 1


        def show():
            print(count)
            global count
            count = 2


        show()
        print(count)
      `,
      after: program`
        count = 1


        def show():
            global count
            print(count)
            count = 2


        show()
        print(count)
      `,
      output: '1\n2\n',
    },
    {
      before: program`
        """Adds."""
        import sys
        from __future__ import annotations

        print(len(sys.argv))
      `,
      after: program`
        """Adds."""
        from __future__ import annotations
        import sys

        print(len(sys.argv))
      `,
      output: '1\n',
    },
  ],
};
