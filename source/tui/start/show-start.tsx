import {showInTerminal} from '../in-terminal.ts';
import type {StartOptions} from './run-start-screen.ts';
import {StartApp} from './start-app.tsx';
import type {Chosen} from './start-content.ts';

/** `runStartScreen`, once React and Ink are to be loaded. */
export async function showStart({
  stdin = process.stdin,
  stdout = process.stdout,
  stderr = process.stderr,
  env = process.env,
  ...props
}: StartOptions): Promise<Chosen> {
  let chosen: Chosen | null = null;
  const choose = (choice: Chosen) => {
    chosen = choice;
  };
  const {wasAsked} = await showInTerminal(
    <StartApp {...props} hasColor={!env['NO_COLOR']} choose={choose} />,
    {stdin, stdout, stderr},
    env,
  );
  return chosen ?? {kind: 'left', interrupted: wasAsked};
}
