import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {isCommand, placeAt, placeOf, type Place} from '../place.ts';
import {program} from '../program.ts';

/** Brackets and operators of a test that touch what is beside them. */
export const testSpacing: Rule = {
  id: 'test-spacing',
  tier: 2,
  answers: ({type, message, phase}) =>
    (type === 'CommandNotFound' && /^!?\[|^(?:if|while|until|elif)\[/.test(message)) ||
    type === 'TestError' ||
    phase === 'syntax',
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    const line = spaced(place);
    if (line === place.text) return;
    yield {
      source: place.code.withLine(place.number, line),
      explanation: 'The brackets and operators of a test have spaces around them.',
    };
  },
  examples: [
    {
      before: program`
        set -e
        size=5
        ["$size" -gt 3 ]
        echo large
      `,
      after: program`
        set -e
        size=5
        [ "$size" -gt 3 ]
        echo large
      `,
      output: 'large\n',
    },
    {
      before: program`
        size=5
        if [ "$size" -gt 3]; then
          echo large
        else
          exit 1
        fi
      `,
      after: program`
        size=5
        if [ "$size" -gt 3 ]; then
          echo large
        else
          exit 1
        fi
      `,
      output: 'large\n',
    },
    {
      before: program`
        size=5
        if[ "$size" -gt 3 ]; then
          echo large
        fi
      `,
      after: program`
        size=5
        if [ "$size" -gt 3 ]; then
          echo large
        fi
      `,
      output: 'large\n',
    },
  ],
};

/** The source with spaces in the tests of every condition. */
export function spacedTests(source: string): string {
  return readCode(source).lines.reduce((changed, text, index) => {
    const place = condition.test(text) ? placeAt(readCode(changed), index + 1) : null;
    return place && isCommand(place) ? place.code.withLine(place.number, spaced(place)) : changed;
  }, source);
}

/** Elsewhere, what looks like a test can be the pattern of a `case`. */
const condition = /^\s*(?:(?:if|elif|while|until)\s*(?:!\s*)?\[|\[\[?["$])/;

function spaced({text, bare}: Place): string {
  let line = text;
  // From the right to the left, so that columns stay.
  for (const at of gaps(bare).toSorted((a, b) => b - a))
    line = `${line.slice(0, at)} ${line.slice(at)}`;
  return line;
}

/** Where a space is missing; a bracket at the end of an array's name or a pattern is none of a test. */
function gaps(bare: string): number[] {
  const found = new Set<number>();
  const keyword = /(?<=^|[\s;])(?:if|elif|while|until|!)(?=\[)/g;
  for (const match of bare.matchAll(keyword)) found.add(match.index + match[0].length);
  const opening = /(?<=^\s*|[;|&({!]\s*|\b(?:if|elif|while|until|then|do|else)\s*)\[\[?(?=[^\s[])/g;
  for (const match of bare.matchAll(opening)) found.add(match.index + match[0].length);
  if (found.size > 0 || testOpens.test(bare)) {
    const closing = /(?<=[^\s\]])\]\]?(?=\s*(?:$|[;&|)\0]|then\b|do\b))/g;
    for (const match of bare.matchAll(closing)) {
      if (!closesSubscript(bare, match.index)) found.add(match.index);
    }
  }
  return [...found];
}

const testOpens = /(?<=^|[\s;|&(!])\[\[?\s/;

/** Whether the bracket belongs to `list[1` or to a pattern such as `[0-9`. */
function closesSubscript(bare: string, at: number): boolean {
  const open = bare.lastIndexOf('[', at);
  return (
    open > 0 && !/[\s[]/.test(bare.charAt(open + 1)) && !/[\s;|&(!]/.test(bare.charAt(open - 1))
  );
}
