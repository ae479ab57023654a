import type {Code} from '../../../javascript/code/code.ts';
import {resolve} from '../../../javascript/code/declarations.ts';
import {readCode} from '../../../javascript/code/code.ts';
import {applyEdits, insertAfter, insertBefore, type Edit} from '../../../javascript/code/edit.ts';
import {chainStart} from '../../../javascript/code/expressions.ts';
import type {Rule, Suggestion} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {blankTypes} from '../../code/blank-types.ts';

const missing =
  /^(?:Object|'([^'\n]{1,200})') is possibly '(?:undefined|null)'|^Argument of type '[^\n]{1,300} \| (?:undefined|null)' is not assignable to parameter of type/;

/**
 * A value that may not be there. Where the program counts, or takes a certain value in the same case elsewhere, so it
 * does here; else the value is said to be there, which fails as before when it is not.
 */
export const possiblyMissing: Rule = {
  id: 'possibly-missing',
  tier: 3,
  answers: ({message}) => missing.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(blankTypes(source));
    const at = code.at(report.location);
    const isArgument = report.message.startsWith('Argument');
    const path = missing.exec(report.message)?.[1] ?? '';
    const end = pathEnd(code, at, path);
    if (end === -1) return;
    yield* counted(code, source, at, end);
    const given = valueOf(code, at, end);
    const fallback = given === null ? null : usualDefault(code, ...given);
    if (given !== null && fallback !== null) {
      yield {
        source: applyEdits(source, [insertAfter(code, given[1], ` ?? ${fallback}`)]),
        explanation: `Without a value, ${fallback} is taken, as elsewhere in the program.`,
      };
      return;
    }
    if (isArgument || isCompared(code, at, end)) return;
    const certain = given === null ? end : given[1];
    yield {
      source: applyEdits(source, [insertAfter(code, certain, '!')]),
      explanation: 'The value is taken to be there; the program fails where it is not.',
      tier: 4,
    };
  },
  examples: [
    {
      before: lines(
        'const counts = new Map<string, number>();',
        "for (const letter of 'noon') counts.set(letter, counts.get(letter) + 1);",
        "console.log(counts.get('n'));",
      ),
      after: lines(
        'const counts = new Map<string, number>();',
        "for (const letter of 'noon') counts.set(letter, (counts.get(letter) ?? 0) + 1);",
        "console.log(counts.get('n'));",
      ),
      output: '2\n',
    },
    {
      before: lines("const match = /(\\d+)/.exec('room 12');", 'console.log(match[1]);'),
      after: lines("const match = /(\\d+)/.exec('room 12')!;", 'console.log(match[1]);'),
      output: '12\n',
    },
  ],
};

/** The last token of the expression at a token that may be missing. */
function pathEnd(code: Code, at: number, path: string): number {
  let end = at;
  const wanted = path.replaceAll(/\s/g, '');
  while (end < code.tokens.length && end - at < 100) {
    if (wanted !== '' && code.slice(at, end).replaceAll(/\s/g, '') === wanted) return end;
    if (code.text(end + 1) === '.') end += 2;
    else if (/^[([]$/.test(code.text(end + 1)) && code.close(end + 1) !== -1) {
      // The last call of a chain is the one that may give nothing.
      end = code.close(end + 1);
      if (wanted === '' && !/^[.[(]$/.test(code.text(end + 1))) return end;
    } else return wanted === '' ? end : -1;
  }
  return -1;
}

/** `map.set(key, map.get(key) + 1)`: what is counted starts at 0. */
function* counted(code: Code, source: string, at: number, end: number): Generator<Suggestion> {
  const isCount = /^[-+]$/.test(code.text(end + 1)) && code.kind(end + 2) === 'number';
  const called = code.open(end) - 1;
  if (!isCount || code.text(called) !== 'get') return;
  const map = code.slice(at, called - 2);
  const open = code.parent(at);
  if (code.text(open - 1) !== 'set' || code.slice(chainStart(code, open - 1), open - 3) !== map)
    return;
  const edits: Edit[] = [insertBefore(code, at, '('), insertAfter(code, end, ' ?? 0)')];
  yield {
    source: applyEdits(source, edits),
    explanation: 'What is not counted yet starts at 0.',
  };
}

/** First and last token of what the variable at a token was given; null unless it is a plain one. */
function valueOf(code: Code, at: number, end: number): readonly [number, number] | null {
  const declared = at === end ? resolve(code, at) : null;
  const isPlain = declared?.from === 'value' && declared.kind === 'const';
  return isPlain ? declared.value : null;
}

/** What the program takes when the same call gives nothing elsewhere. */
function usualDefault(code: Code, from: number, to: number): string | null {
  const call = code.slice(from, to);
  for (const [index, {text}] of code.tokens.entries()) {
    if (text !== '??' || index <= 0) continue;
    const start = chainStart(code, index - 1);
    const same = code.slice(start, index - 1) === call;
    const isShort = /^(?:0|1|''|""|false|true|null)$/.test(code.text(index + 1));
    if (same && isShort) return code.text(index + 1);
    if (same && /^[[{]$/.test(code.text(index + 1)) && code.close(index + 1) === index + 2)
      return code.slice(index + 1, index + 2);
  }
  return null;
}

function isCompared(code: Code, at: number, end: number): boolean {
  const comparison = /^(?:[<>]=?|[-+*/%])$/;
  return comparison.test(code.text(end + 1)) || comparison.test(code.text(at - 1));
}
