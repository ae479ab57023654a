import {automaticChoice} from '../doctor/automatic-choice.ts';
import {examineDaemon} from '../doctor/examine-daemon.ts';
import {examineEmbedded} from '../doctor/examine-embedded.ts';
import {note, ok, problem} from '../doctor/finding.ts';
import type {Finding} from '../doctor/finding.ts';
import {reportText} from '../doctor/report-text.ts';
import {jsonText} from '../plain/json-text.ts';
import {exitCodes} from '../session/exit-code.ts';
import {commandNamed} from '../settings/commands.ts';
import {parseCommand} from './parse-command.ts';
import {readSettings} from './read-settings.ts';

/**
 * `yuubox doctor`: which engines there are, what is wrong with them and what to do, and which one is taken. Removes
 * left-over containers.
 * @returns 0 when a program could be run, else 3.
 * @throws {InvalidInput} for wrong usage.
 */
export async function doctor(args: readonly string[]): Promise<number> {
  const {switches, values} = parseCommand(commandNamed('doctor'), args);
  const settings = await readSettings();
  const runtime = values.get('runtime') ?? settings.runtime ?? undefined;
  const asked = {runtime, socket: settings.dockerSocket ?? undefined};
  const engines = await Promise.all([
    examineDaemon('docker', asked),
    examineDaemon('podman', asked),
    examineEmbedded(),
  ]);
  // Whoever asks for a runtime is not served without one.
  const eligible = runtime ? engines.filter(({name}) => name !== 'embedded') : engines;
  const choice = automaticChoice(eligible);
  if (switches.has('json')) {
    const report = {can_run: choice.engine !== null, auto: choice, engines};
    process.stdout.write(`${jsonText(report, 2)}\n`);
  } else {
    const chosen: Finding = choice.engine
      ? ok('auto takes', `${choice.engine}: ${choice.why}`)
      : problem('auto takes', `none: ${choice.why}`, 'Mend what is marked with ✗ above.');
    const {engine} = settings;
    const unless = engine === 'auto' ? [] : [note('settings', `ask for ${engine} instead`)];
    const choices = {title: 'Choice', findings: [chosen, ...unless]};
    process.stdout.write(reportText([...engines, choices]));
  }
  return choice.engine === null ? exitCodes.noEngine : exitCodes.runs;
}
