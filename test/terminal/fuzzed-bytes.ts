import {hostileText} from './hostile-text.ts';

/**
 * Bytes as a program that means harm could print: whole and broken control sequences, 8-bit controls as the bytes that they
 * are in ISO 8859, broken UTF-8, and anything else. Never a line end: one string is one line.
 */
export function fuzzedBytes(random: () => number): Uint8Array {
  const parts = Array.from({length: 1 + Math.floor(random() * 6)}, () => {
    const kind = random();
    if (kind < 0.6) return Buffer.from(hostileText(random, 4).toWellFormed());
    if (kind < 0.8) return Buffer.from(pick(eightBit, random), 'latin1');
    return Buffer.from(Array.from({length: 6}, () => Math.floor(random() * 256)));
  });
  return Buffer.concat(parts).filter(byte => byte !== 0x0a && byte !== 0x0d);
}

/** The bytes as the program's output is decoded. */
export function fuzzedText(random: () => number): string {
  // A line separator of Unicode is no line end for a terminal.
  return new TextDecoder().decode(fuzzedBytes(random));
}

const pick = (items: readonly string[], random: () => number): string =>
  items[Math.floor(random() * items.length)] ?? '';

const eightBit = [
  '\u009d0;owned\u009c',
  '\u009d52;c;QUJD\u0007',
  '\u009d8;;http://x\u009c',
  '\u0090+q544e\u009c',
  '\u0090q#0;2;0;0;0#0~~\u009c',
  '\u009fGa=d\u009c',
  '\u009epm\u009c',
  '\u0098sos\u009c',
  '\u009b?1049l',
  '\u009b?25h',
  '\u009b2J',
  '\u009b8m',
  '\u0084\u0085\u008d',
  '\u001b]0;never ended',
  '\u001bPnever ended',
  '\u001b[?1000h\u001b[?2004l',
  '\u001b[8mconcealed\u001b[5mblinking',
];
