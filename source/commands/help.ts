import {type Option, options} from '../settings/options.ts';

/** `yuubox --help`. */
export function help(): number {
  process.stdout.write(mainHelp());
  return 0;
}

/** The help, made from the table of options. */
export function mainHelp(): string {
  return `${head}\n${options.map(describe).join('\n')}\n${foot}`;
}

const head = `yuubox heals a broken program: it runs it in a sandbox, explains the error, and proposes a fix
that it has already run.

  yuubox [run] FILE [FILES…] [-- ARGS…]   heal FILE (- reads it from stdin)
  yuubox [run] DIRECTORY [-- ARGS…]       heal the program that starts in one of its files
  yuubox                                  open a sample program
  yuubox images | languages               the container images; the languages
  yuubox doctor [--json]                  what programs can run in, what is wrong, what to do

In a terminal this opens the session screen. Elsewhere proven fixes are accepted without asking,
and nothing is written without --write or --output.
`;

const foot = `
Exit code: 0 it runs · 1 it still fails · 2 wrong usage or input · 3 no engine or image · 124 time
limit · 130 cancelled
`;

function describe({flag, short, value, help}: Option): string {
  const names = `${short ? `-${short}, ` : '    '}--${flag}${value ? ` ${value}` : ''}`;
  return `  ${names.padEnd(26)} ${help}`;
}
