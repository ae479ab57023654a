import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {blockAt} from '../../code/blocks.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `asyncio.run(…)` inside of a coroutine, where `await` does it, and `await time.sleep(…)`. */
export const runningLoop: Rule = {
  id: 'running-loop',
  tier: 2,
  answers: report =>
    /^asyncio\.run\(\) cannot be called from a running event loop|can't be used in 'await' expression$|can't be awaited$/.test(
      messageOf(report),
    ),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {code, statement} = spot;
    const {tokens} = statement;
    const at = tokens.findIndex(
      ({text}, index) =>
        text === 'run' && tokens[index - 2]?.text === 'asyncio' && tokens[index + 1]?.text === '(',
    );
    const close = at < 0 ? null : matchingBracket(tokens, at + 1);
    const [name, first, last, closing] = [
      tokens[at - 2],
      tokens[at + 2],
      tokens[(close ?? 0) - 1],
      tokens[close ?? -1],
    ];
    const isAsync = blockAt(code.blocks, spot.line, 'function')?.isAsync ?? false;
    if (name && first && last && closing && isAsync) {
      yield {
        source: applyEdits(code.source, [
          replace({start: name.start, end: first.start}, 'await '),
          replace({start: last.end, end: closing.end}, ''),
        ]),
        explanation: 'The event loop runs already: a coroutine waits with `await`.',
      };
      return;
    }
    const word = tokens.findIndex(
      ({text}, index) =>
        text === 'await' &&
        tokens[index + 1]?.text === 'time' &&
        tokens[index + 3]?.text === 'sleep',
    );
    const module = tokens[word + 1];
    const [awaiting, operand] = [
      tokens.find(({text}) => text === 'await'),
      tokens[tokens.findIndex(({text}) => text === 'await') + 1],
    ];
    if (word >= 0 && module) {
      yield {
        source: applyEdits(code.source, [replace(module, 'asyncio')]),
        explanation: '`time.sleep` stops everything: the one to wait for is `asyncio.sleep`.',
      };
    } else if (
      awaiting &&
      operand?.kind === 'name' &&
      messageOf(context.report).includes("can't be")
    ) {
      yield {
        source: applyEdits(code.source, [replace({start: awaiting.start, end: operand.start}, '')]),
        explanation: 'This is no coroutine: there is nothing to wait for.',
      };
    }
  },
  examples: [
    inOnePlace({
      before: program`
        import asyncio


        async def fetch():
            return 5


        async def main():
            print(asyncio.run(fetch()))


        asyncio.run(main())
      `,
      wrong: 'print(asyncio.run(fetch()))',
      right: 'print(await fetch())',
      output: '5\n',
    }),
    inOnePlace({
      before: program`
        import asyncio
        import time


        async def main():
            await time.sleep(0)
            print("done")


        asyncio.run(main())
      `,
      wrong: 'await time.sleep(0)',
      right: 'await asyncio.sleep(0)',
      output: 'done\n',
    }),
    inOnePlace({
      before: program`
        import asyncio


        def double(n):
            return n * 2


        async def main():
            print(await double(2))


        asyncio.run(main())
      `,
      wrong: 'print(await double(2))',
      right: 'print(double(2))',
      output: '4\n',
    }),
  ],
};
