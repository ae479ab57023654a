import {describeProof, describeReport, describeRun, describeVerdict} from '../plain/narrate.ts';
import {splitLines, withoutEnd} from '../patch/lines.ts';

import {type Choice, undecided} from '../patch/choices.ts';
import {diffHunks, type Hunk} from '../patch/hunks.ts';
import type {Proposal} from '../healers/proposal.ts';
import {type Result, textOf} from '../sandbox/result.ts';
import {choicesOf, currentAttempt, isHealed} from '../session/select.ts';
import type {Attempt, SessionState} from '../session/state.ts';
import type {Block} from './block.ts';

/** What a report says of a session beside its state. */
export interface ReportFacts {
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly updated: number;
  /** Of the program; null when it has no file. */
  readonly path: string | null;
  /** In a word, as the history has it. */
  readonly status: string;
}

/** A session as a report: the program, each attempt with its error and what was decided, and what it came to. Pure. */
export function reportBlocks(state: SessionState, facts: ReportFacts): Block[] {
  const {program} = state;
  return [
    heading(1, `YuuBox: ${program.entry}`),
    {
      kind: 'facts',
      rows: [
        ['Session', state.id],
        ...(facts.path === null ? [] : [['File', facts.path] as const]),
        ['Language', state.languageTitle],
        ['Engine', state.engineDescription],
        ['Begun', timeText(facts.started)],
        ['Ended', timeText(facts.updated)],
        ['Status', facts.status],
        ['Attempts', `${state.attempts.length}`],
        ...(state.written ? [['Written to', state.written.path] as const] : []),
      ],
    },
    heading(2, 'The program'),
    {kind: 'code', language: program.language, text: program.source},
    ...state.attempts.flatMap(attempt => attemptBlocks(state, attempt)),
    ...outcomeBlocks(state),
  ];
}

function attemptBlocks(state: SessionState, attempt: Attempt): Block[] {
  const {number, revision, result, report, proof, comments} = attempt;
  const parent = state.revisions.find(each => each.number === revision.parent);
  const ran = result ? describeRun({result, proof}) : 'broken off';
  return [
    heading(2, `Attempt ${number}: ${ran}`),
    ...(revision.origin === null ? [] : [paragraph(`Made by ${revision.origin}.`)]),
    ...(parent ? diffBlocks(diffHunks(parent.source, revision.source)) : []),
    ...(result ? outputBlocks(result) : []),
    ...(report
      ? [heading(3, 'The error'), output(describeReport(report).map(dedent).join('\n'))]
      : []),
    ...comments.map(text => paragraph(`Comment: ${text}`)),
    ...attempt.proposals.flatMap((proposal, index) =>
      proposalBlocks(proposal, index, choicesOf(attempt, proposal)),
    ),
  ];
}

function outputBlocks({stdout, stderr}: Result): Block[] {
  const streams = [
    ['What it printed', textOf(stdout)],
    ['What it printed to stderr', textOf(stderr)],
  ] as const;
  return streams.flatMap(([title, text]) =>
    text.trim() === '' ? [] : [heading(3, title), output(cutMiddle(text))],
  );
}

/** Every fix that was decided about in full; the others in a line. */
function proposalBlocks(proposal: Proposal, index: number, choices: readonly Choice[]): Block[] {
  const {candidate, verdict, warnings, hunks} = proposal;
  const title = `Fix ${index + 1}: ${candidate.healer}: ${candidate.rule} (${describeVerdict(verdict)})`;
  if (choices.every(({kind}) => kind === 'undecided')) {
    return [paragraph(`${title}. Not decided. ${candidate.explanation}`)];
  }
  return [
    heading(3, title),
    paragraph(candidate.explanation),
    ...warnings.map(({message}) => paragraph(`Look twice: ${message}`)),
    ...hunks.flatMap((hunk, at) => {
      const choice = choices[at] ?? undecided;
      return [paragraph(`Hunk ${at + 1}: ${decisionText(choice)}.`), ...diffBlocks([hunk], choice)];
    }),
  ];
}

function decisionText(choice: Choice): string {
  switch (choice.kind) {
    case 'undecided':
      return 'not decided';
    case 'accept':
      return 'accepted';
    case 'reject':
      return 'rejected';
    case 'lines':
      return `${choice.taken.length} of its changed lines accepted`;
    case 'edit':
      return 'edited, to this';
  }
}

function diffBlocks(hunks: readonly Hunk[], choice: Choice = undecided): Block[] {
  if (hunks.length === 0) return [];
  const marks = {context: ' ', remove: '-', add: '+'};
  const edited =
    choice.kind === 'edit' ? splitLines(choice.text).map(line => ` ${withoutEnd(line)}`) : null;
  const lines = hunks.flatMap(hunk => [
    `@@ line ${hunk.oldStart} @@`,
    ...(edited ?? hunk.lines.map(({kind, text}) => `${marks[kind]}${withoutEnd(text)}`)),
  ]);
  return [{kind: 'diff', text: lines.join('\n')}];
}

function outcomeBlocks(state: SessionState): Block[] {
  const last = currentAttempt(state);
  const source = last?.revision.source ?? state.program.source;
  const how = isHealed(last)
    ? `It ${last?.proof ? describeProof(last.proof) : 'runs'}.`
    : 'It does not run yet.';
  if (source === state.program.source) {
    return [heading(2, 'What came of it'), paragraph(`${how} The program is as it was.`)];
  }
  return [
    heading(2, 'What came of it'),
    paragraph(how),
    ...diffBlocks(diffHunks(state.program.source, source)),
    {kind: 'code', language: state.program.language, text: source},
  ];
}

const heading = (level: 1 | 2 | 3, text: string): Block => ({kind: 'heading', level, text});
const paragraph = (text: string): Block => ({kind: 'paragraph', text});
const output = (text: string): Block => ({kind: 'output', text});

/** In UTC, so that a report reads the same everywhere: `2026-11-21 18:30 UTC`. */
const timeText = (moment: number): string =>
  `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const dedent = (line: string): string => line.replace(/^ {2}/, '');

/** Of each stream, in characters; both ends are kept. */
const mostOutput = 20_000;

function cutMiddle(text: string): string {
  if (text.length <= mostOutput) return text;
  const half = mostOutput / 2;
  const left = text.length - mostOutput;
  return `${text.slice(0, half)}\n… ${left} characters left out …\n${text.slice(-half)}`;
}
