import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {language as go} from '../../../source/languages/go/index.ts';

const needed = 0.3;
const repository = join(import.meta.dirname, '../../..');

/** The broken programs of the corpus and the examples, other than those that wear another extension. */
function programs(isWanted: (extension: string) => boolean): {path: string; source: string}[] {
  return ['bench/healing/corpus', 'examples']
    .flatMap(folder =>
      readdirSync(join(repository, folder), {recursive: true, encoding: 'utf8'}).map(path =>
        join(folder, path),
      ),
    )
    .filter(path => isWanted(extname(path)) && !/(?:healed|trap)\.\w+$/.test(path))
    .map(path => ({path, source: readFileSync(join(repository, path), 'utf8')}));
}

describe('text that is Go', () => {
  const own = programs(extension => extension === '.go');

  test('is told in every broken program', () => {
    expect(own.length).toBeGreaterThan(50);
    const unsure = own.filter(({source}) => go.resemblance(source) < needed);
    expect(unsure.map(({path}) => path)).toEqual([]);
  });

  test.each([
    'package main\n\nfunc main() {\n\tprintln("hi")\n}\n',
    'import "fmt"\n\nfunc main() {\n\tfmt.Println("hi")\n}\n',
    'type point struct {\n\tx, y int\n}\n\nfunc (p point) sum() int { return p.x + p.y }\n',
  ])('is told: %j', source => {
    expect(go.resemblance(source)).toBeGreaterThanOrEqual(needed);
  });
});

describe('text that is no Go', () => {
  const others = programs(extension => /^\.(?:py|js|ts|rs|c|cpp|java|rb|sh)$/.test(extension));

  test('is not taken for it in any program of another language', () => {
    expect(others.length).toBeGreaterThan(100);
    const taken = others.filter(({source}) => go.resemblance(source) >= needed);
    expect(taken.map(({path}) => path)).toEqual([]);
  });

  test.each([
    '',
    'Dear Ada,\n\nthank you for your letter. Let us go to the range if it does not rain.\n',
    '#include <stdio.h>\nint main(void) {\n  printf("hi\\n");\n  return 0;\n}\n',
    'fn main() {\n    let x = 5;\n    println!("{}", x);\n}\n',
    'public class A {\n  public static void main(String[] args) {\n    System.out.println(1);\n  }\n}\n',
    'def greet(name)\n  puts "hi #{name}"\nend\n',
    'if [ -f "$1" ]; then\n  cat "$1"\nfi\n',
    'const greet = (name: string): string => `hi ${name}`;\nconsole.log(greet("a"));\n',
    '{"name": "Ada", "package": "main"}\n',
  ])('is not taken for it: %j', source => {
    expect(go.resemblance(source)).toBeLessThan(needed);
  });
});
