import {inOnePlace, lines} from '../../../rule-examples.ts';
import {
  indentOf,
  isName,
  startsStatement,
  statementEnd,
  textAt,
  type Code,
} from '../../code/code.ts';
import {insertAfter, type Edit} from '../../code/edit.ts';
import {resolve} from '../../code/declarations.ts';
import {
  blockAround,
  functionAround,
  functionsOf,
  isLoopBody,
  type GoFunction,
} from '../../code/functions.ts';
import {goRule, mainWith, type Mending, type Problem} from '../go-rule.ts';

/** Goroutines that wait for each other for ever, where what was forgotten is plain. */
export const deadlock = goRule({
  id: 'deadlock',
  tier: 3,
  types: ['fatal error'],
  message: /^all goroutines are asleep - deadlock!/,
  *mend(problem) {
    const state = problem.report.notes.map(
      note => /^goroutine \d+ waits: (.*)$/.exec(note)?.[1] ?? '',
    );
    if (state.some(each => /Mutex/.test(each))) yield* neverUnlocked(problem);
    if (state.some(each => /WaitGroup|semacquire/.test(each))) yield* neverDone(problem);
    if (state.some(each => each.startsWith('chan receive'))) yield* neverClosed(problem);
    if (state[0]?.startsWith('chan send')) yield* neverReceived(problem);
  },
  examples: [
    inOnePlace({
      before: lines(
        'package main',
        '',
        'import (',
        '\t"fmt"',
        '\t"sync"',
        ')',
        '',
        'func main() {',
        '\tvar wg sync.WaitGroup',
        '\twg.Add(1)',
        '\tgo func() {',
        '\t\tfmt.Println("working")',
        '\t}()',
        '\twg.Wait()',
        '}',
      ),
      wrong: '\tgo func() {\n',
      right: lines('\tgo func() {', '\t\tdefer wg.Done()'),
      output: 'working\n',
    }),
    inOnePlace({
      before: mainWith(
        'ch := make(chan int)',
        'go func() {',
        '\tfor i := 0; i < 2; i++ {',
        '\t\tch <- i',
        '\t}',
        '}()',
        'for n := range ch {',
        '\tfmt.Println(n)',
        '}',
      ),
      wrong: '\tgo func() {\n',
      right: lines('\tgo func() {', '\t\tdefer close(ch)'),
      output: '0\n1\n',
    }),
  ],
});

/** Function literals that are started with `go`. */
function goroutines(code: Code): GoFunction[] {
  return functionsOf(code).filter(
    one => one.name === null && one.bodyOpen !== -1 && textAt(code, one.open - 2) === 'go',
  );
}

function atStart(code: Code, one: GoFunction, statement: string): Edit {
  return insertAfter(code, one.bodyOpen, `\n${indentOf(code, one.open)}\t${statement}`);
}

function* neverDone({code}: Problem): Generator<Mending> {
  const groups = code.tokens.flatMap(({text}, at) =>
    text === 'Wait' && textAt(code, at - 1) === '.' ? [textAt(code, at - 2)] : [],
  );
  const [group, ...others] = new Set(groups);
  const isDone = code.tokens.some(({text}, at) => text === 'Done' && textAt(code, at - 1) === '.');
  const workers = goroutines(code);
  if (group === undefined || others.length > 0 || isDone || workers.length === 0) return;
  yield {
    edits: workers.map(each => atStart(code, each, `defer ${group}.Done()`)),
    explanation: `The goroutines never tell ${group} that they are done.`,
  };
}

function* neverUnlocked({code}: Problem): Generator<Mending> {
  for (const [at, {text}] of code.tokens.entries()) {
    if (!/^R?Lock$/.test(text) || textAt(code, at - 1) !== '.' || textAt(code, at + 1) !== '(')
      continue;
    const around = functionAround(code, at);
    let start = at;
    while (
      textAt(code, start - 1) === '.' ||
      (isName(code, start - 1) && textAt(code, start) === '.')
    )
      start -= 1;
    const mutex = code.source.slice(code.tokens[start]?.start, code.tokens[at - 1]?.start);
    const unlock = text.replace('Lock', 'Unlock');
    const own = code.tokens.slice(around?.bodyOpen, around?.bodyClose);
    if (!around || own.some(each => each.text === unlock) || !startsStatement(code, start))
      continue;
    if (isLoopBody(code, blockAround(code, at)?.[0] ?? 0)) continue;
    yield {
      edits: [insertAfter(code, at + 2, `\n${indentOf(code, at)}defer ${mutex}.${unlock}()`)],
      explanation: `${mutex} is locked here and never unlocked.`,
    };
  }
}

/** The channels that are ranged over, and which one goroutine alone sends to. */
function* neverClosed({code}: Problem): Generator<Mending> {
  const isClosed = (index: number) => {
    const around = functionAround(code, index);
    return code.tokens
      .slice(around?.bodyOpen, around?.bodyClose)
      .some(({text}) => text === 'close');
  };
  const sends = code.tokens.flatMap(({text}, at) =>
    text === '<-' && isName(code, at - 1) && startsStatement(code, at - 1) ? [at - 1] : [],
  );
  for (const worker of goroutines(code)) {
    const own = sends.filter(at => at > worker.bodyOpen && at < worker.bodyClose);
    const [channel, ...others] = new Set(own.map(at => textAt(code, at)));
    if (channel === undefined || others.length > 0 || isClosed(worker.bodyOpen + 1)) continue;
    const declared = resolve(code, channel, worker.bodyOpen);
    const isSole = sends
      .filter(at => textAt(code, at) === channel && resolve(code, channel, at) === declared)
      .every(at => own.includes(at));
    const block = blockAround(code, worker.open);
    if (!declared || !isSole || (block && isLoopBody(code, block[0]))) continue;
    yield {
      edits: [atStart(code, worker, `defer close(${channel})`)],
      explanation: `Nothing closes ${channel}, so whoever ranges over it waits for ever.`,
    };
  }
}

/** A channel that no goroutine has must hold what is sent before it is received. */
function* neverReceived({code, line}: Problem): Generator<Mending> {
  const send = code.tokens.findIndex(
    (token, at) => token.line === line && token.text === '<-' && isName(code, at - 1),
  );
  const channel = textAt(code, send - 1);
  const declared = send === -1 ? undefined : resolve(code, channel, send);
  const make = (declared?.index ?? 0) + 2;
  const close = code.partner.get(make + 1);
  if (
    !declared ||
    textAt(code, make) !== 'make' ||
    close === undefined ||
    textAt(code, close - 1) === ')'
  )
    return;
  // A goroutine that has the channel may be meant to receive.
  const isShared = code.tokens.some(
    ({text}, at) => text === 'go' && startsStatement(code, at) && mentions(code, at, channel),
  );
  const isBuffered = code.tokens.slice(make, close).some(({text}) => text === ',');
  const sends = code.tokens.flatMap(({text}, at) =>
    text === '<-' && textAt(code, at - 1) === channel && startsStatement(code, at - 1) ? [at] : [],
  );
  const isInLoop = sends.some(at => isLoopBody(code, blockAround(code, at)?.[0] ?? 0));
  if (isShared || isBuffered || isInLoop || statementEnd(code, make) !== close + 1) return;
  yield {
    edits: [insertAfter(code, close - 1, `, ${sends.length}`)],
    explanation: `Nobody receives from ${channel} while it is sent to, so it has to hold what is sent.`,
  };
}

/** Whether the statement that starts a goroutine uses a name, or what is in it. */
function mentions(code: Code, start: number, name: string): boolean {
  let end = start + 1;
  while (end < code.tokens.length && !(startsStatement(code, end) && end > start + 1)) {
    end = /^[([{]$/.test(textAt(code, end)) ? (code.partner.get(end) ?? end) + 1 : end + 1;
  }
  return code.tokens.slice(start, end).some(({text}) => text === name);
}
