import {describe, expect, test} from 'vitest';
import {machineLines, readableLine} from '../../../source/languages/gcc/report/readable.ts';

const hidden = [
  'fix-it:"main.c":{4:15-4:15}:";"',
  '==21==ABORTING',
  '=================================================================',
  'AddressSanitizer:DEADLYSIGNAL',
  'Shadow bytes around the buggy address:',
  '=>0x502000000000: fa fa[05]fa fa fa fa fa fa fa fa fa fa fa fa fa',
  '  0x501ffffffd80: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00',
  '    #2 in abort (/lib/x86_64-linux-gnu/libc.so.6+0x284ab) (BuildId: 5e5b51f4c39af9ac589408c1dc432ba390a273cc)',
  '    #240 in f main.c:2',
];

const shown = [
  'main.c:4:15: error: expected ‘;’ before ‘}’ token',
  '==21==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000000 (pc 0x7fa0 bp 0x10 sp 0x20 T0)',
  '    #0 in last main.c:6',
  '  0xff is the mask',
  '== results ==',
  'fix-it: later',
];

describe('of what GCC and its sanitizers print', () => {
  test.each(hidden)('people are spared %s', line => {
    expect(readableLine(line)).toBe('');
    expect(machineLines.some(start => line.startsWith(start))).toBe(true);
  });

  test.each(shown)('people see %s', line => {
    expect(readableLine(line)).toBe(line);
  });
});
