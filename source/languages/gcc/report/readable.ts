import {isFixIt} from './fix-it.ts';

/** What the lines begin with that `readableLine` knows. */
export const machineLines = [
  'fix-it:',
  '==',
  'AddressSanitizer',
  'Shadow bytes',
  '  0x',
  '=>0x',
  '    #',
];

const forPrograms =
  /^(?:={20,}|==\d+==ABORTING|AddressSanitizer:DEADLYSIGNAL|AddressSanitizer can not provide additional info\.|Shadow bytes around the buggy address:|(?:=>|  )0x[\da-f]{12}:[ [\]\da-f]+| {4}#\d+ .*\((?:\/(?:lib|usr|tmp)\/)[^()]*\) \(BuildId: [\da-f]+\)| {4}#(?:[3-9]\d|\d{3}) .*)$/;

/** Leaves out the changes that GCC offers, which are analysed, and what of a sanitizer's report is about the machine. */
export function readableLine(line: string): string {
  return isFixIt(line) || forPrograms.test(line) ? '' : line;
}
