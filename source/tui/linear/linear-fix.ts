import {type Choice, undecided} from '../../patch/choices.ts';
import type {Hunk} from '../../patch/hunks.ts';
import {withoutEnd} from '../../patch/lines.ts';
import {describeProof} from '../../plain/narrate.ts';
import type {Verdict} from '../../healers/proposal.ts';
import {reveal, sanitise} from '../../terminal/sanitise.ts';
import {isInRange} from '../fix/range.ts';
import {type ShownLine, shownLines} from '../fix/shown-lines.ts';
import type {Review} from '../selectors.ts';
import type {LinearSection} from './fit-section.ts';

/** A fix in words: who suggests it, what running it showed, why to look twice, and the hunk under the cursor line by line. */
export function linearFix(review: Review): LinearSection {
  const {attempt, proposal, choices, cursor, range} = review;
  const {healer, rule, explanation} = proposal.candidate;
  const rank = 1 + attempt.proposals.findIndex(({id}) => id === proposal.id);
  const hunk = proposal.hunks[cursor.hunk];
  const choice = choices[cursor.hunk] ?? undecided;
  const from = `from ${healer}, rule ${rule}`;
  const head = [
    safe(
      `Fix ${rank} of ${attempt.proposals.length}, ${from}: ${describeVerdict(proposal.verdict)}.`,
    ),
    ...proposal.warnings.map(({message}) => safe(`Warning, look twice: ${message}`)),
    safe(explanation),
    ...(hunk ? describeHunk(hunk, choice, cursor.hunk, proposal.hunks.length) : []),
  ];
  const lines = (hunk ? shownLines(hunk, choice) : []).map((line, index) =>
    describeLine(line, {
      isHere: index === cursor.line,
      isSelected: range !== null && isInRange(range, cursor.hunk, index),
    }),
  );
  return {head, lines, at: cursor.line};
}

function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'passes':
      return describeProof(verdict.proof);
    case 'runs':
      return 'it runs';
    case 'moves-on':
      return `it moves the error on to ${verdict.report.type}: ${verdict.report.message}`;
    case 'same':
      return 'the same error';
    case 'worse':
      return 'it fails earlier or otherwise';
  }
}

function describeHunk(hunk: Hunk, choice: Choice, index: number, count: number): string[] {
  return [
    `Hunk ${index + 1} of ${count}, from line ${hunk.oldStart}: ${choiceWords[choice.kind]}.`,
  ];
}

const choiceWords: Readonly<Record<Choice['kind'], string>> = {
  undecided: 'undecided',
  accept: 'accepted',
  reject: 'rejected',
  lines: 'some lines accepted',
  edit: 'edited by you',
};

function describeLine(
  {kind, mark, number, text}: ShownLine,
  {isHere, isSelected}: {readonly isHere: boolean; readonly isSelected: boolean},
): string {
  const words = [
    isHere && 'cursor',
    isSelected && 'selected',
    `${kindWords[kind]} line ${number}`,
    mark !== null && mark !== 'undecided' && mark,
  ].filter(Boolean);
  return `${words.join(', ')}: ${reveal(withoutEnd(text))}`;
}

const kindWords = {context: 'unchanged', remove: 'removed', add: 'added'};

const safe = (text: string): string => sanitise(text).replaceAll(/\s+/g, ' ');
