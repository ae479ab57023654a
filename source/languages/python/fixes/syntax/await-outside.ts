import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {blockAt, type Block} from '../../code/blocks.ts';
import {applyEdits, insert, replace, type Edit} from '../../code/edits.ts';
import {addImport} from '../../code/imports.ts';
import {bindingsOf} from '../../code/names.ts';
import {operandEnd, operandStart} from '../../code/expressions.ts';
import {statementAt} from '../../code/logical-lines.ts';
import type {Code} from '../../code/parse.ts';
import {syntaxSpotOf, type SyntaxSpot} from '../../code/syntax-spot.ts';

/** `await`, `async for` and `async with` where only an `async def` may have them. */
export const awaitOutside: Rule = {
  id: 'await-outside',
  tier: 2,
  answers: report =>
    /^'(?:await|async with|async for)' outside|^asynchronous comprehension outside/.test(
      report.message,
    ),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const block = blockAt(spot.code.blocks, spot.line, 'function');
    if (!block) {
      yield* runAtTop(spot);
      return;
    }
    // A coroutine that nobody waits for does nothing, so the calls change too.
    const calls = block.isAsync ? null : callsChanged(spot.code, block);
    if (!calls) return;
    yield {
      source: applyEdits(context.source, [insert(block.header.start, 'async '), ...calls]),
      explanation: `Only an \`async def\` may wait: \`${block.name.text}\` becomes one.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        import asyncio


        async def fetch():
            return 5


        def main():
            print(await fetch())


        asyncio.run(main())
      `,
      wrong: 'def main():',
      right: 'async def main():',
      output: '5\n',
    }),
    {
      before: program`
        async def fetch():
            return 5


        def main():
            n = await fetch()
            print(n)


        main()
      `,
      after: program`
        import asyncio

        async def fetch():
            return 5


        async def main():
            n = await fetch()
            print(n)


        asyncio.run(main())
      `,
      output: '5\n',
    },
    {
      before: program`
        async def main():
            print("started")


        await main()
      `,
      after: program`
        import asyncio

        async def main():
            print("started")


        asyncio.run(main())
      `,
      output: 'started\n',
    },
  ],
};

/** Edits that make every plain call of a function wait for it; null when one cannot. */
function callsChanged(code: Code, {name}: Block): Edit[] | null {
  const {outer} = code;
  const edits: Edit[] = [];
  for (const [index, token] of outer.entries()) {
    if (token.text !== name.text || outer[index + 1]?.text !== '(' || token === name) continue;
    const start = operandStart(outer, index);
    const before = outer[start - 1];
    if (before?.text === 'await' || before?.text === '(' || before?.text === ',') continue;
    const around = blockAt(code.blocks, token.line, 'function');
    const [first, last] = [outer[start], outer[operandEnd(outer, index)]];
    const statement = statementAt(code.lines, token.line);
    const isWhole = statement?.start === first?.start && statement?.end === last?.end;
    if (!first || !last) return null;
    if (around?.isAsync) {
      edits.push(insert(first.start, 'await '));
    } else if (!around && isWhole) {
      edits.push(
        ...importOfAsyncio(code),
        insert(first.start, 'asyncio.run('),
        insert(last.end, ')'),
      );
    } else {
      return null;
    }
  }
  return edits;
}

function importOfAsyncio(code: Code): Edit[] {
  const isImported = bindingsOf(code).some(
    ({name, kind}) => name === 'asyncio' && kind === 'import',
  );
  return isImported ? [] : [addImport(code, 'import asyncio')];
}

/** `await main()` at the top level starts the event loop. */
function* runAtTop({code, statement}: SyntaxSpot) {
  const {tokens} = statement ?? {tokens: []};
  const at = tokens.findIndex(({text}) => text === 'await');
  const [word, first, last] = [tokens[at], tokens[at + 1], tokens[operandEnd(tokens, at + 1)]];
  if (!word || !first || last?.text !== ')') return;
  const isImported = bindingsOf(code).some(
    ({name, kind}) => name === 'asyncio' && kind === 'import',
  );
  yield {
    source: applyEdits(code.source, [
      ...(isImported ? [] : [addImport(code, 'import asyncio')]),
      replace({start: word.start, end: first.start}, 'asyncio.run('),
      insert(last.end, ')'),
    ]),
    explanation: 'Outside of functions a coroutine is started with `asyncio.run(…)`.',
  };
}
