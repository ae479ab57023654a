import {readdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import {faults} from '../hostile/faults/faults.ts';

it('every fault in the table has its test, and every test its line', () => {
  const files = readdirSync(new URL('../hostile/faults', import.meta.url));
  const tests = files.filter(name => name.endsWith('.test.ts'));
  expect(tests.toSorted()).toEqual(faults.map(({file}) => `${file}.test.ts`).toSorted());
});
