import {expect, test} from 'vitest';
import {language as go} from '../../../source/languages/go/index.ts';
import {makeResult} from '../../support/make.ts';

const program = {entry: 'program.go', source: ''};
const analyse = (stderr: string, exitCode: number) =>
  go.analyse(makeResult({status: 'runtime-error', exitCode}, '', stderr), program);

test('what log.Fatal says is told without its date and time', () => {
  const report = analyse('2026/01/31 23:59:59 no such account: 12\n', 1);
  expect(report?.type).toBe('exit status 1');
  expect(report?.message).toBe('no such account: 12');
});

test('frames are the user’s own, without the library that calls them and without where a goroutine began', () => {
  const stderr = [
    'panic: runtime error: index out of range [3] with length 3',
    '',
    'goroutine 18 [running]:',
    'main.main.func1(0xc0000a0000?, 0x2)',
    '\t/tmp/program/program.go:10 +0x9c',
    'sort.insertionSort_func({0xc00008af08?, 0xc0000a2000?}, 0x0, 0x3)',
    '\t/usr/local/go/src/sort/zsortfunc.go:12 +0xa7',
    'main.order(...)',
    '\t/tmp/program/order.go:4',
    'created by main.main in goroutine 1',
    '\t/tmp/program/program.go:8 +0x45',
    'exit status 2',
  ].join('\n');
  const frames = analyse(stderr, 2)?.frames.map(
    ({name, location}) => `${name} ${location.file}:${location.line}`,
  );
  expect(frames).toEqual(['main.func1 program.go:10', 'order order.go:4']);
});
