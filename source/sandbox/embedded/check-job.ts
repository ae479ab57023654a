import {InvalidInput} from '../../errors.ts';
import {checkJob as checkCommonJob} from '../check-job.ts';
import type {Job} from '../engine.ts';

/**
 * @throws {InvalidInput} for a job that no engine can run, that needs the network, or whose file
 * names mean something else to Windows: nothing of a job may reach the host's file system before
 * this.
 */
export function checkJob(job: Job): void {
  checkCommonJob(job);
  if (job.limits.network !== 'none') {
    throw new InvalidInput('The embedded engine has no network; use --engine docker.');
  }
  if (process.platform !== 'win32') return;
  const strange = job.files.find(file => /[\\:*?"<>|]/.test(file.path));
  if (strange) {
    throw new InvalidInput(
      `The file name ${JSON.stringify(strange.path)} cannot be used on Windows.`,
    );
  }
}
