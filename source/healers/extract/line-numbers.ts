import {isBlank} from './text-lines.ts';

const numbered = /^\s*(?:>\s*)?(\d{1,6})(?:\s*([|│:.)])|(?=\s|$))(.*)$/;

/**
 * Lines without the numbers that a model copied from its prompt: only if every line that is not blank has one, each one
 * more than the one before, and the original has none.
 */
export function withoutLineNumbers(lines: readonly string[], original: string): readonly string[] {
  const first = firstNumber(lines);
  if (first === null || countedLines(original.split('\n'))) return lines;
  const contents = countedLines(lines);
  if (!contents) return lines;
  // One space between number and code, if all have it: it is not indentation.
  const isSpaced = contents.every(text => text === '' || /^\s/.test(text));
  return contents.map(text => (isSpaced ? text.slice(1) : text));
}

function firstNumber(lines: readonly string[]): number | null {
  const first = lines.find(line => !isBlank(line));
  const number = first === undefined ? undefined : numbered.exec(first)?.[1];
  return number === undefined ? null : Number(number);
}

/** What stands after the numbers; null when the lines are not counted. One line alone needs a `|` to be. */
function countedLines(lines: readonly string[]): string[] | null {
  let expected = firstNumber(lines);
  let bars = 0;
  let count = 0;
  const contents: string[] = [];
  for (const line of lines) {
    const [, number, mark, text = ''] = numbered.exec(line) ?? [];
    if (isBlank(line)) {
      contents.push('');
      continue;
    }
    if (number === undefined || Number(number) !== expected) return null;
    expected += 1;
    count += 1;
    if (mark === '|' || mark === '│') bars += 1;
    contents.push(text);
  }
  return count > 1 || bars > 0 ? contents : null;
}
