import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {blockAt} from '../../code/blocks.ts';
import {applyEdits, insert, type Edit} from '../../code/edits.ts';
import {operandEnd, operandStart} from '../../code/expressions.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

/** The result of an `async def` that is used without being waited for. */
export const missingAwait: Rule = {
  id: 'missing-await',
  tier: 2,
  answers: report =>
    /^(?:TypeError|AttributeError)$/.test(report.type) &&
    /'coroutine'|"coroutine"/.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const edits = editsFor(spot);
    if (edits.length === 0) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation: 'A coroutine gives its result to `await` only.',
    };
  },
  examples: [
    inOnePlace({
      before: program`
        import asyncio


        async def fetch():
            return [1, 2]


        async def main():
            values = fetch()
            print(values[0])


        asyncio.run(main())
      `,
      wrong: 'values = fetch()',
      right: 'values = await fetch()',
      output: '1\n',
    }),
    inOnePlace({
      before: program`
        import asyncio


        async def fetch():
            return 1


        async def main():
            print(fetch() + fetch())


        asyncio.run(main())
      `,
      wrong: 'print(fetch() + fetch())',
      right: 'print(await fetch() + await fetch())',
      output: '2\n',
    }),
  ],
};

/** Every call of a coroutine function in the failing expression, or where its variables get their values. */
function editsFor({code, tokens, statement}: Spot): Edit[] {
  const direct = unawaited(code, tokens);
  if (direct.length > 0) return direct;
  const names = new Set(tokens.flatMap(({kind, text}) => (kind === 'name' ? [text] : [])));
  const behind = bindingsOf(code)
    .filter(({name, kind}) => kind === 'assignment' && names.has(name))
    .flatMap(({line}) => unawaited(code, line.tokens));
  return behind.length > 0 ? behind : unawaited(code, statement.tokens);
}

function unawaited(code: Code, tokens: readonly Token[]): Edit[] {
  const coroutines = new Set(
    code.blocks.flatMap(({isAsync, kind, name}) =>
      isAsync && kind === 'function' ? [name.text] : [],
    ),
  );
  return tokens.flatMap((token, index) => {
    if (!coroutines.has(token.text) || tokens[index + 1]?.text !== '(') return [];
    if (!blockAt(code.blocks, token.line, 'function')?.isAsync) return [];
    const from = operandStart(tokens, index);
    const [first, last] = [tokens[from], tokens[operandEnd(tokens, from)]];
    if (!first || !last || tokens[from - 1]?.text === 'await') return [];
    // Between a trailer and what it belongs to, `await` needs brackets.
    const close = tokens.find(
      ({start}, at) => start >= token.end && at >= index && closes(tokens, index, at),
    );
    if (!close || close === last) return [insert(first.start, 'await ')];
    return [insert(first.start, '(await '), insert(close.end, ')')];
  });
}

/** Whether the token at `at` closes the call that starts after the one at `index`. */
function closes(tokens: readonly Token[], index: number, at: number): boolean {
  let depth = 0;
  for (let place = index + 1; place <= at; place++) {
    const text = tokens[place]?.text;
    if (text === '(') depth++;
    if (text === ')' && --depth === 0) return place === at;
  }
  return false;
}
