import {describe, expect, test} from 'vitest';
import {language as javascript} from '../../../source/languages/javascript/index.ts';
import {language as python} from '../../../source/languages/python/index.ts';
import {recordings} from './recordings.ts';

const needed = 0.3;

describe('text that is Python', () => {
  test.each([
    'print("hello")\n',
    'x = 5\nprint(x + 1)\n',
    'for i in range(3):\n    print(i)\n',
    'import sys\n\nprint(len(sys.argv))\n',
    'def f(x)\n    return x\n\nprint f(2)\n',
    'class Dog:\n    def __init__(self, name):\n        self.name = name\n',
    'name = input("Name: ")\nif name == "Ada"\n    print("hi")\n',
    '#!/usr/bin/env python3\nmain()\n',
    '# a comment\nwith open("a") as f:\n    data = [line.strip() for line in f if line]\n',
    'from math import sqrt\nprint(sqrt(2)\n',
    'async def main():\n    await go()\n',
  ])('is told: %j', source => {
    expect(python.resemblance(source)).toBeGreaterThanOrEqual(needed);
    expect(python.resemblance(source)).toBeGreaterThan(javascript.resemblance(source));
  });

  test('is told in all recorded programs but those of a line or two without a word of Python', () => {
    const unsure = recordings.filter(({source}) => python.resemblance(source) < needed);
    expect(new Set(unsure.map(({name}) => name)).size).toBeLessThanOrEqual(3);
  });
});

describe('text that is no Python', () => {
  test.each([
    'console.log("hello");\n',
    'const x = [1, 2];\nfor (const n of x) {\n  console.log(n);\n}\n',
    "import fs from 'node:fs';\n\nexport function read(path) {\n  return fs.readFileSync(path);\n}\n",
    'let total = 0\nwhile (total < 3) {\n  total++\n}\n',
    '#!/bin/sh\nfor f in *.txt; do\n  echo "$f"\ndone\n',
    'if [ -f "$1" ]; then\n  cat "$1"\nfi\n',
    'echo hello\nls -l | grep x\n',
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hi")\n}\n',
    '#include <stdio.h>\nint main(void) {\n  printf("hi\\n");\n  return 0;\n}\n',
    '<!DOCTYPE html>\n<html><body>hi</body></html>\n',
    '{"name": "Ada", "age": 36}\n',
    'Dear Ada,\n\nthank you for your letter. It was a pleasure to read, and I hope to see you soon.\n\nYours, Bob\n',
    'The quick brown fox jumps over the lazy dog. Then it goes home.\n',
    'def greet(name)\n  puts "hi #{name}"\nend\n',
    'fn main() {\n    let x = 5;\n    println!("{}", x);\n}\n',
    '',
    '\u0000\u0001',
  ])('is not taken for it: %j', source => {
    expect(python.resemblance(source)).toBeLessThan(needed);
  });
});

test('resemblance stays between 0 and 1', () => {
  for (const source of [
    '',
    'x',
    'print(1)\n'.repeat(5000),
    ';'.repeat(100_000),
    '('.repeat(100_000),
  ]) {
    expect(python.resemblance(source)).toBeGreaterThanOrEqual(0);
    expect(python.resemblance(source)).toBeLessThanOrEqual(1);
  }
});
