import type {Run} from '../healers/judge.ts';
import type {Language} from '../languages/language.ts';
import type {Program, Revision} from '../program.ts';
import type {Host} from './host.ts';
import {OutputBatcher} from './output-batcher.ts';
import {pauseBefore} from './pause-before.ts';
import type {Runner} from './runner.ts';

export interface AttemptMeans {
  readonly host: Host;
  readonly program: Program;
  readonly language: Language;
  readonly runner: Runner;
}

/** Runs a revision once and tells what happens, output as it comes. */
export async function runAttempt(
  attempt: number,
  revision: Revision,
  {host, program, language, runner}: AttemptMeans,
  signal: AbortSignal,
): Promise<Run> {
  const {emit} = host;
  const launch = runner.launch(revision.source);
  emit({type: 'attempt-started', attempt, revision: revision.number, launch});
  using output = new OutputBatcher((stream, text) => {
    emit({type: 'output', attempt, stream, text});
  });
  const run = await runner.run(revision.source, {
    signal,
    onOutput: (stream, chunk) => output.write(stream, chunk),
    onMemory: kb => emit({type: 'memory-used', attempt, kb}),
  });
  output.finish();
  const {result, report, proof} = run;
  await pauseBefore(host, () => ({kind: 'analyse', attempt, result}));
  emit({type: 'attempt-finished', attempt, result, report, proof});
  if (report && program.stdin === null && language.wantsInput(report)) {
    const message =
      'The program asked for input and there is none; give it some with --stdin FILE.';
    emit({type: 'notice', message});
  }
  return run;
}
