import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {keyTable} from '../../source/tui/key-table.ts';
import {bindings} from '../../source/tui/bindings.ts';

const readme = new URL('../../README.md', import.meta.url);
const documented = existsSync(readme)
  ? /<!-- keys -->\n([\s\S]*?)\n<!-- \/keys -->/.exec(readFileSync(readme, 'utf8'))?.[1]
  : undefined;

describe('the keymap', () => {
  it('gives each key to one command, and each command a key', () => {
    const keys = bindings.flatMap(binding => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
    const commands = bindings.map(({command}) => command);
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('asks for a look before every key that decides', () => {
    const deciding = bindings.filter(({decides}) => decides).flatMap(({keys}) => keys);
    expect(deciding.toSorted().join(' ')).toBe('E N Y a c ctrl-r e enter n s space u w y');
    expect(bindings.filter(({decides, moves}) => decides && moves)).toEqual([]);
  });

  it('makes a table of all keys', () => {
    expect(keyTable().split('\n')).toHaveLength(bindings.length + 2);
    expect(keyTable()).toContain('| `↵` | apply what is accepted and run it | `apply` |');
  });

  it.skipIf(documented === undefined)('is what README.md says between its markers', () => {
    const plain = (table: string) => table.replaceAll(/ +|-+/g, ' ').trim();
    expect(plain(documented ?? '')).toBe(plain(keyTable()));
  });
});
