import {InvalidInput} from '../../errors.ts';
import {checkJob as checkCommonJob} from '../check-job.ts';
import type {Job} from '../engine.ts';

/**
 * @throws {InvalidInput} for a job that no engine can run, or whose file names mean something else to Windows:
 * nothing of a job may reach the host's file system before this.
 */
export function checkJob(job: Job): void {
  checkCommonJob(job);
  if (process.platform !== 'win32') return;
  const strange = job.files.find(file => /[\\:*?"<>|]/.test(file.path));
  if (strange) {
    throw new InvalidInput(
      `The file name ${JSON.stringify(strange.path)} cannot be used on Windows.`,
    );
  }
}
