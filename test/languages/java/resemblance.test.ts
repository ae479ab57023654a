import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {language as java} from '../../../source/languages/java/index.ts';

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

describe('text that is Java', () => {
  const own = programs(extension => extension === '.java');

  test('is told in every broken program', () => {
    expect(own.length).toBeGreaterThan(50);
    const unsure = own.filter(({source}) => java.resemblance(source) < needed);
    expect(unsure.map(({path}) => path)).toEqual([]);
  });

  test.each([
    'public class Main {\n    public static void main(String[] args) {\n        System.out.println("hi");\n    }\n}\n',
    'import java.util.List;\n\nrecord Song(String title, int seconds) {}\n',
    'interface Shape {\n    double area();\n}\n\nclass Square implements Shape {\n    private final double side = 2;\n\n    @Override\n    public double area() {\n        return side * side;\n    }\n}\n',
  ])('is told: %j', source => {
    expect(java.resemblance(source)).toBeGreaterThanOrEqual(needed);
  });
});

describe('text that is no Java', () => {
  const others = programs(extension => /^\.(?:py|js|ts|rs|c|cpp|go|rb|sh)$/.test(extension));

  test('is not taken for it in any program of another language', () => {
    expect(others.length).toBeGreaterThan(100);
    const taken = others.filter(({source}) => java.resemblance(source) >= needed);
    expect(taken.map(({path}) => path)).toEqual([]);
  });

  test.each([
    '',
    'Dear Ada,\n\nthank you for your letter. The public class begins at nine; import duties are void.\n',
    '#include <stdio.h>\nint main(void) {\n  printf("hi\\n");\n  return 0;\n}\n',
    'fn main() {\n    let x = 5;\n    println!("{}", x);\n}\n',
    'using System;\nclass Program {\n    static void Main() {\n        Console.WriteLine("hello");\n    }\n}\n',
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hi")\n}\n',
    'class Dog {\n  constructor(name) {\n    this.name = name;\n  }\n}\nconsole.log(new Dog("Rex").name);\n',
    'def greet(name)\n  puts "hi #{name}"\nend\n',
    'if [ -f "$1" ]; then\n  cat "$1"\nfi\n',
    'const greet = (name: string): string => `hi ${name}`;\nconsole.log(greet("a"));\n',
    '{"name": "Ada", "class": "public"}\n',
  ])('is not taken for it: %j', source => {
    expect(java.resemblance(source)).toBeLessThan(needed);
  });
});
