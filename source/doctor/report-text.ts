import {sanitise} from '../terminal/sanitise.ts';
import {splitAtWidth, widthOf} from '../terminal/width.ts';
import type {Finding, Section} from './finding.ts';

const marks = {ok: '✓', note: '!', problem: '✗'};
const lineWidth = 80;
const subjectWidth = 15;
const indent = ' '.repeat(subjectWidth + 5);
/** Of a text of a daemon's, which may be of any length. */
const longestText = 600;

/** The report for people: at most 80 columns wide, without colours. Pure. */
export function reportText(sections: readonly Section[]): string {
  const blocks = sections.map(({title, findings}) => [title, ...findings.flatMap(linesOf)]);
  const legend = `${marks.ok} fine   ${marks.note} good to know   ${marks.problem} to be mended`;
  return `${[...blocks, [legend]].map(lines => `${lines.join('\n')}\n`).join('\n')}`;
}

function linesOf({mark, subject, text, advice}: Finding): readonly string[] {
  const lines = wrap(safe(text));
  const advised = advice === null ? [] : wrap(`→ ${safe(advice)}`);
  const [first = '', ...rest] = [...lines, ...advised];
  const head = `  ${marks[mark]} ${subject.padEnd(subjectWidth)}`;
  return [`${head} ${first}`, ...rest.map(line => `${indent}${line}`)];
}

/** One line that cannot steer a terminal, whoever wrote it. */
function safe(text: string): string {
  const line = sanitise(text).replaceAll(/\s+/g, ' ').trim();
  return line.length > longestText ? `${line.slice(0, longestText)} …` : line;
}

function wrap(text: string): readonly string[] {
  const width = lineWidth - indent.length;
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line !== '' && widthOf(`${line} ${word}`) > width) {
      lines.push(line);
      line = '';
    }
    while (widthOf(word) > width) {
      const [start, rest] = splitAtWidth(word, width);
      lines.push(start);
      word = rest;
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
