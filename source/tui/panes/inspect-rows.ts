import type {Report} from '../../languages/report.ts';
import {explainRank} from '../../healers/explain-rank.ts';
import {diffHunks} from '../../patch/hunks.ts';
import {undecided} from '../../patch/choices.ts';
import {describeResult} from '../../plain/narrate.ts';
import type {Program} from '../../program.ts';
import type {Limits} from '../../sandbox/limits.ts';
import {type Result, textOf} from '../../sandbox/result.ts';
import type {Stage} from '../../session/stage.ts';
import type {Attempt, Exchange, Trial} from '../../session/state.ts';
import {type Row, span} from '../text/rows.ts';
import {theme} from '../theme.ts';
import {hunkRows} from './diff-rows.ts';
import {prose} from './prose.ts';

/** A heading over rows, with a blank row before it. Nothing when there are none. */
export function section(heading: string, rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [[], [span(heading, theme.title)], ...rows];
}

/** The exact command lines of a run. */
export function commandRows(
  {compile, argv, image}: Pick<Extract<Stage, {kind: 'run'}>, 'argv' | 'compile' | 'image'>,
  width: number,
): Row[] {
  return [
    ...(compile ? prose(`$ ${commandLine(compile)}`, width, theme.note) : []),
    ...prose(`$ ${commandLine(argv)}`, width, theme.note),
    ...prose(`image: ${image}`, width, {}),
  ];
}

/** An argument that a shell would take apart is put in quotes, as it would have to be typed. */
const commandLine = (argv: readonly string[]) =>
  argv
    .map(argument =>
      /^[\w./:=@%+,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`,
    )
    .join(' ');

/** What a run may use, and what it is given. Values of variables may be secret, and are not shown. */
export function limitRows(limits: Limits, program: Program, width: number): Row[] {
  const {memoryMb, cpus, timeoutS, pids, diskMb, network} = limits;
  const variables = Object.keys(program.env);
  const beside = program.files.map(({path}) => path);
  return [
    `limits: ${memoryMb} MB of memory, ${cpus} CPU, ${timeoutS} s, ${pids} processes, ${diskMb} MB of disk, network ${network}`,
    `stdin: ${program.stdin ? `${program.stdin.length} bytes` : 'nothing'}`,
    ...(beside.length > 0 ? [`files beside it: ${beside.join(', ')}`] : []),
    ...(variables.length > 0 ? [`variables: ${variables.join(', ')}`] : []),
  ].flatMap(line => prose(line, width, {}));
}

/** How a run ended, and the end of what it wrote to stderr, as it came. */
export function rawRows(result: Result, width: number): Row[] {
  const stderr = textOf(result.stderr).trimEnd();
  const shown = stderr === '' ? [] : stderr.split('\n').slice(-rawLines);
  return [
    ...prose(describeResult(result), width, theme.strong),
    ...prose(`stdout: ${textOf(result.stdout).length} characters`, width, theme.quiet),
    ...(shown.length > 0 ? prose('stderr:', width, theme.quiet) : []),
    ...shown.flatMap(line => prose(`  ${line}`, width, theme.stderr)),
  ];
}

const rawLines = 60;

/** All that was read out of an error. */
export function reportRows(report: Report, width: number): Row[] {
  const {type, message, phase, location, frames, hints, notes} = report;
  const place = location
    ? `${location.file} line ${location.line}${location.column ? `, column ${location.column}` : ''}`
    : 'unknown';
  return [
    ...prose(`type: ${type} · found: ${phase}`, width, {}),
    ...prose(`message: ${message}`, width, theme.bad),
    ...prose(`place: ${place}`, width, {}),
    ...frames.flatMap(frame =>
      prose(
        `called from: ${frame.name}, ${frame.location.file} line ${frame.location.line}`,
        width,
        theme.quiet,
      ),
    ),
    ...hints.flatMap(hint => prose(`hint: ${hint}`, width, theme.note)),
    ...notes.flatMap(note => prose(`note: ${note}`, width, theme.quiet)),
  ];
}

/** Who is about to be asked what. */
export function questionRows({questions}: Extract<Stage, {kind: 'suggest'}>, width: number): Row[] {
  return questions.flatMap(({healer, sendsTo, prompt}) => [
    ...prose(
      `${healer}: ${sendsTo === null ? 'works on this machine' : `is sent the prompt, at ${sendsTo}`}`,
      width,
      theme.strong,
    ),
    ...(prompt === null ? [] : indented(prompt, width)),
  ]);
}

/** What went to models and came from them. */
export function exchangeRows(exchanges: readonly Exchange[], width: number): Row[] {
  return exchanges.flatMap(({healer, direction, text}) => [
    ...prose(
      direction === 'sent' ? `sent to ${healer}:` : `${healer} answered:`,
      width,
      theme.strong,
    ),
    ...indented(text, width),
  ]);
}

const indented = (text: string, width: number): Row[] =>
  prose(text.trimEnd(), width - 2, {}).map(row => [span('  '), ...row]);

/** Each candidate, how far it is, and what running it showed. */
export function trialRows(trials: readonly Trial[], width: number): Row[] {
  return trials.flatMap(({candidate: {healer, rule, explanation}, status}) => [
    ...prose(`${trialWords[status]} · ${healer}: ${rule}`, width, trialStyles[status]),
    ...prose(`    ${explanation}`, width, theme.quiet),
  ]);
}

const trialWords: Readonly<Record<Trial['status'], string>> = {
  waiting: '○ waits',
  running: '… is run',
  'broken-off': '– was broken off',
  passes: '✓ passes',
  runs: '✓ runs',
  'moves-on': '→ moves the error on',
  same: '= the same error',
  worse: '✗ fails earlier or otherwise',
};

const trialStyles: Readonly<Record<Trial['status'], Row[number]['style']>> = {
  waiting: theme.quiet,
  running: theme.note,
  'broken-off': theme.quiet,
  passes: theme.good,
  runs: theme.good,
  'moves-on': theme.warning,
  same: theme.quiet,
  worse: theme.quiet,
};

/** The proposals in their order, and why each stands where it does. */
export function rankRows({proposals}: Attempt, width: number): Row[] {
  return proposals.flatMap((proposal, index) => {
    const {healer, rule} = proposal.candidate;
    const better = proposals[index - 1];
    const why = better ? `behind fix ${index}: ${explainRank(better, proposal)}` : 'the best';
    return prose(`${index + 1}. ${healer}: ${rule} · ${why}`, width, {});
  });
}

/** What is about to be made of a source. */
export function changeRows(before: string, after: string, width: number): Row[] {
  return diffHunks(before, after).flatMap(hunk =>
    hunkRows(hunk, undecided, {cursor: null, isSelected: () => false, width}).flatMap(({build}) =>
      build(),
    ),
  );
}
