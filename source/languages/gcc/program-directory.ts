/** Where programs are compiled; debug information names their files with it. */
export const programDirectory = '/tmp/program/';
