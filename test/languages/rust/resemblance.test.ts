import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, describe, test} from 'vitest';
import {loadCases} from '../../../bench/healing/check/load-cases.ts';
import {detectLanguage, languages} from '../../../source/languages/index.ts';
import {language as rust} from '../../../source/languages/rust/index.ts';

const corpus = join(import.meta.dirname, '../../../bench/healing/corpus');
const needed = 0.3;

describe('text that is Rust', () => {
  test.each([
    'fn main() {\n    println!("hello");\n}\n',
    'use std::collections::HashMap\n\nfn main() {}\n',
    '#[derive(Debug)]\nstruct Dog {\n    name: String,\n}\n',
    '#![allow(dead_code)]\nfn f(x: &str) -> usize { x.len() }\n',
    'impl Shape for Circle {\n    fn area(&self) -> f64 { 1.0 }\n}\n',
    'fn main() {\n    let mut total = 0\n    for n in 1..4 {\n        total += n;\n    }\n',
  ])('is told: %j', source => {
    expect(detectLanguage('stdin', source).name).toBe('rust');
  });
});

describe('text that is no Rust', () => {
  test.each([
    '#!/usr/bin/env python3\nfn main() {}\n',
    '#include <vector>\n\nint main() {\n    std::vector<int> v{1};\n    for (int n : v) printf("%d", n);\n}\n',
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfor i := 0; i < 3; i++ {\n\t\tfmt.Println(i)\n\t}\n}\n',
    'public class Main {\n    public static void main(String[] args) {\n        System.out.println("x");\n    }\n}\n',
    'interface Point {\n  x: number;\n}\n\nconst p: Point = {x: 1};\nconsole.log(p.x);\n',
    'def greet(name)\n  puts "Hello, #{name}"\nend\n',
    'for f in *.txt; do\n  echo "$f"\ndone\n',
    'Dear all,\n\nplease match the struct to the trait; thank you.\n',
    '',
  ])('is not taken for it: %j', source => {
    expect(rust.resemblance(source)).toBeLessThan(needed);
  });
});

// Each language's own programs, broken as they are, with no name to go by.
describe.each(readdirSync(corpus))('the corpus of %s', name => {
  const {cases} = loadCases(join(corpus, name), []);

  test('is there', () => expect(cases.length).toBeGreaterThan(0));

  test(name === 'rust' ? 'is Rust' : 'is not Rust', () => {
    const taken = cases.filter(({program}) => {
      const scores = languages.map(each => each.resemblance(program));
      const own = rust.resemblance(program);
      return own >= needed && own === Math.max(...scores);
    });
    expect(taken.length).toBe(name === 'rust' ? cases.length : 0);
  });
});
