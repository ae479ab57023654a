import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import type {Block} from '../../code/blocks.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {operandEnd} from '../../code/expressions.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {isKeyword} from '../../code/keywords.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import {isOpening} from '../../code/token.ts';

/** A function whose result is used, and which computes one but never returns it. */
export const missingReturn: Rule = {
  id: 'missing-return',
  tier: 3,
  answers: report =>
    /^(?:TypeError|AttributeError)$/.test(report.type) && messageOf(report).includes('NoneType'),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const owners = calledFunctions(spot).filter(block => !returnsOrYields(spot.code, block));
    const [owner] = owners;
    if (owners.length !== 1 || !owner) return;
    const edit = returnOf(spot.code, owner);
    if (!edit) return;
    yield {
      source: applyEdits(context.source, [edit]),
      explanation: `\`${owner.name.text}\` computes its result and never returns it.`,
    };
  },
  examples: [
    {
      before: program`
        def total(values):
            result = 0
            for value in values:
                result += value


        print(total([1, 2]) + 1)
      `,
      after: program`
        def total(values):
            result = 0
            for value in values:
                result += value
            return result


        print(total([1, 2]) + 1)
      `,
      output: '4\n',
    },
    {
      before: program`
        def double(n):
            n * 2


        m = double(3)
        print(m - 1)
      `,
      after: program`
        def double(n):
            return n * 2


        m = double(3)
        print(m - 1)
      `,
      output: '5\n',
    },
    {
      before: program`
        def loud(function):
            def wrapper(text):
                return function(text).upper()


        @loud
        def greet(name):
            return "hi " + name


        print(greet("Ada"))
      `,
      after: program`
        def loud(function):
            def wrapper(text):
                return function(text).upper()
            return wrapper


        @loud
        def greet(name):
            return "hi " + name


        print(greet("Ada"))
      `,
      output: 'HI ADA\n',
    },
  ],
};

/** The program's functions whose results are in the failing expression, directly or through a variable. */
function calledFunctions({code, tokens}: Spot): Block[] {
  const names = tokens.flatMap(({kind, text}) => (kind === 'name' ? [text] : []));
  const values = bindingsOf(code)
    .filter(({kind, name}) => kind === 'assignment' && names.includes(name))
    .flatMap(({line}) => line.tokens.map(({text}) => text));
  const called = new Set([...names, ...values]);
  const decorators = code.blocks
    .filter(({name}) => called.has(name.text))
    .flatMap(block => block.decorators.flatMap(line => line.tokens.map(({text}) => text)));
  return code.blocks.filter(
    ({kind, name}) =>
      kind === 'function' && (called.has(name.text) || decorators.includes(name.text)),
  );
}

/** Whether a function gives anything; what the functions inside it give does not count. */
function returnsOrYields({blocks}: Code, owner: Block): boolean {
  const inner = new Set(blocks.filter(({parent}) => parent === owner).flatMap(({body}) => body));
  return owner.body.some(
    line => !inner.has(line) && line.tokens.some(({text}) => text === 'yield' || text === 'return'),
  );
}

/** `return` before a last expression, or after the statements that build one variable. */
function returnOf(code: Code, owner: Block) {
  const {body} = owner;
  const [first] = body;
  const last = body.findLast(({width}) => width === first?.width);
  const start = last?.tokens[0];
  if (!first || !last || !start) return null;
  const isLast = last === body.at(-1);
  if (isLast && isValue(last)) return insert(start.start, 'return ');
  const inner = innerFunction(code, owner) ?? unusedVariable(code, last, isLast);
  const built = inner ?? builtVariable(code, body);
  if (built === null) return null;
  const end = body.at(-1)?.end ?? last.end;
  const rest = code.source.slice(end).search(/[\r\n]|$/);
  return insert(end + rest, `${lineEndingOf(code.source)}${first.indent}return ${built}`);
}

/** Functions that are called for what they give alone. */
const pure =
  /^(?:abs|bool|dict|float|int|len|list|max|min|round|set|sorted|str|sum|tuple|zip|enumerate|map|filter)$/;

/** Whether a statement is a value that nobody takes: a sum, a list, a name; but no call that may do something. */
function isValue({tokens}: LogicalLine): boolean {
  const [first, second] = tokens;
  if (
    !first ||
    isKeyword(first.text) ||
    tokens.some(({text}) => /^(?:[-+*/%]|\/\/|\*\*)?=$/.test(text))
  )
    return false;
  if (operandEnd(tokens, 0) < tokens.length - 1)
    return first.kind !== 'name' || second?.text !== ':';
  return isOpening(first) || first.kind !== 'name' || tokens.length === 1 || pure.test(first.text);
}

/** A function inside that nothing in it calls, as in a decorator, is what it gives. */
function innerFunction(code: Code, owner: Block): string | null {
  const inner = code.blocks.filter(({parent, kind}) => parent === owner && kind === 'function');
  const [only] = inner;
  if (!only || inner.length > 1) return null;
  const uses = code.tokens.filter(
    ({text, kind}, index) =>
      kind === 'name' && text === only.name.text && code.tokens[index + 1]?.text !== '.',
  );
  const inside = uses.filter(
    ({start}) => start > owner.header.end && start < (owner.body.at(-1)?.end ?? 0),
  );
  return inside.length === 1 ? only.name.text : null;
}

/** The variable that a function sets last of all and never reads. */
function unusedVariable(code: Code, last: LogicalLine, isLast: boolean): string | null {
  const [target, sign] = last.tokens;
  if (!isLast || target?.kind !== 'name' || sign?.text !== '=') return null;
  const uses = code.tokens.filter(
    ({text, kind}, index) =>
      kind === 'name' && text === target.text && code.tokens[index - 1]?.text !== '.',
  );
  return uses.length === 1 ? target.text : null;
}

const resultNames =
  /^(?:result|results|res|ret|total|output|out|answer|ans|sum_|count|acc|new_\w+|filtered|merged|product)$/;

/** The one variable with the name of a result that the function sets and the rest of it fills. */
function builtVariable(code: Code, body: Block['body']): string | null {
  const names = new Set(
    bindingsOf(code)
      .filter(({line, kind}) => body.includes(line) && kind === 'assignment')
      .map(({name}) => name),
  );
  const results = [...names].filter(name => resultNames.test(name));
  const lastUse = body.at(-1)?.tokens.some(({text}) => text === results[0]) ?? false;
  return results.length === 1 && lastUse ? (results[0] ?? null) : null;
}
