import type {Code} from '../code/code.ts';
import {insertAfter, type Edit} from '../code/edit.ts';
import {argumentsOf} from '../code/expressions.ts';
import {namesInScope} from '../code/names.ts';
import type {Broken, GuessedChange} from './guess.ts';

const wrongCount = /^too (few|many) arguments to (?:member )?function '(?:[^']*?[ :])?(\w+)[^']*'/;
const mostNames = 6;

/** An argument that is missing, likeliest the variable that has the parameter's own name, or one too many. */
export function* missingArguments({code, line, index, message}: Broken): Iterable<GuessedChange> {
  const [, count, name = ''] = wrongCount.exec(message) ?? [];
  if (count === undefined) return;
  const {from, end} = code.tokensOfLine(line);
  const at = code.tokens.findIndex(
    ({text}, each) => each >= from && each < end && text === name && code.text(each + 1) === '(',
  );
  if (at === -1) return;
  const given = argumentsOf(code, at + 1);
  yield* count === 'few' ? added(code, at, given, index) : removed(code, at, given);
}

type Arguments = ReturnType<typeof argumentsOf>;

function* added(code: Code, at: number, given: Arguments, index: number): Iterable<GuessedChange> {
  const name = code.text(at);
  const names = namesInScope(code, index, name);
  const parameters = parametersOf(code, at);
  const passed = new Set(given.map(([from, to]) => textOf(code, from, to)));
  for (let place = given.length; place >= 0; place--) {
    const own = parameters[place] ?? '';
    const likely = [
      ...(names.has(own) && !passed.has(own) ? [{text: own, cost: 0.3}] : []),
      ...[...names]
        .filter(each => each !== own && !passed.has(each))
        .slice(-mostNames)
        .map(text => ({text, cost: 0.7})),
      {text: '0', cost: 0.8},
    ];
    for (const {text, cost} of likely) {
      yield {
        edits: [inserted(code, at + 1, given, place, text)],
        cost: cost + (given.length - place) * 0.05,
        explanation: `${name} takes one argument more, which may be ${text}.`,
      };
    }
  }
}

function inserted(code: Code, open: number, given: Arguments, place: number, text: string): Edit {
  const before = given[place - 1];
  if (before) return insertAfter(code, before[1], `, ${text}`);
  return insertAfter(code, open, given.length > 0 ? `${text}, ` : text);
}

function* removed(code: Code, at: number, given: Arguments): Iterable<GuessedChange> {
  for (const [place, [from, to]] of given.entries()) {
    const [start, end] = [code.tokens[from]?.start ?? 0, code.tokens[to]?.end ?? 0];
    const comma =
      place > 0 ? code.tokens[from - 1]?.start : code.tokens[given[1]?.[0] ?? -1]?.start;
    const edit =
      place > 0 ? {start: comma ?? start, end, text: ''} : {start, end: comma ?? end, text: ''};
    yield {
      edits: [edit],
      cost: 0.6 + (given.length - 1 - place) * 0.05,
      explanation: `${code.text(at)} takes one argument less; ${textOf(code, from, to)} may be too many.`,
    };
  }
}

/** The names of the parameters where the function is declared; none where that tells none. */
function parametersOf(code: Code, call: number): readonly string[] {
  const declared = code
    .indicesOf(code.text(call))
    .find(at => at !== call && code.text(at + 1) === '(' && /^(?:\w+|\*)$/.test(code.text(at - 1)));
  if (declared === undefined) return [];
  return argumentsOf(code, declared + 1).map(([from, to]) => {
    const names = code.tokens.slice(from, to + 1).filter(({kind}) => kind === 'name');
    return names.at(-1)?.text ?? '';
  });
}

const textOf = (code: Code, from: number, to: number): string =>
  code.source.slice(code.tokens[from]?.start ?? 0, code.tokens[to]?.end ?? 0);
