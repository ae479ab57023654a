import {parseArgs} from 'node:util';
import {automaticChoice} from '../doctor/automatic-choice.ts';
import {examineDaemon} from '../doctor/examine-daemon.ts';
import {examineEmbedded} from '../doctor/examine-embedded.ts';
import {note, ok, problem} from '../doctor/finding.ts';
import type {Finding} from '../doctor/finding.ts';
import {reportText} from '../doctor/report-text.ts';
import {InvalidInput} from '../errors.ts';
import {jsonText} from '../plain/json-text.ts';
import {exitCodes} from '../session/exit-code.ts';

/**
 * `yuubox doctor`: which engines there are, what is wrong with them and what to do, and which one is taken. Removes
 * left-over containers.
 * @returns 0 when a program could be run, else 3.
 * @throws {InvalidInput} for wrong usage.
 */
export async function doctor(args: readonly string[]): Promise<number> {
  const {json, runtime} = parse(args);
  const engines = await Promise.all([
    examineDaemon('docker', runtime),
    examineDaemon('podman', runtime),
    examineEmbedded(),
  ]);
  // Whoever asks for a runtime is not served without one.
  const eligible = runtime ? engines.filter(({name}) => name !== 'embedded') : engines;
  const choice = automaticChoice(eligible);
  if (json) {
    const report = {can_run: choice.engine !== null, auto: choice, engines};
    process.stdout.write(`${jsonText(report, 2)}\n`);
  } else {
    const chosen: Finding = choice.engine
      ? ok('auto takes', `${choice.engine}: ${choice.why}`)
      : problem('auto takes', `none: ${choice.why}`, 'Mend what is marked with ✗ above.');
    const asked = process.env['YUUBOX_ENGINE'];
    const unless = asked ? [note('YUUBOX_ENGINE', `asks for ${asked} instead`)] : [];
    const choices = {title: 'Choice', findings: [chosen, ...unless]};
    process.stdout.write(reportText([...engines, choices]));
  }
  return choice.engine === null ? exitCodes.noEngine : exitCodes.runs;
}

const usage = 'yuubox doctor [--json] [--runtime NAME]';

function parse(args: readonly string[]) {
  try {
    const options = {json: {type: 'boolean'}, runtime: {type: 'string'}} as const;
    const {values} = parseArgs({args: [...args], options});
    return {json: values.json ?? false, runtime: values.runtime ?? process.env['YUUBOX_RUNTIME']};
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new InvalidInput(`${reason}. It is: ${usage}`);
  }
}
