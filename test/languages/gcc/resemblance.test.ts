import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {detectLanguage, languages} from '../../../source/languages/index.ts';

const root = join(import.meta.dirname, '../../../bench/healing/corpus');

/** Every broken program of the corpus, with the language that it is written in. */
const programs = languages.flatMap(({name, title}) => {
  const folder = join(root, name);
  return (existsSync(folder) ? readdirSync(folder) : []).map(id => {
    const files = readdirSync(join(folder, id));
    const entry = files.find(file => file.startsWith('program') && extname(file) !== '.txt') ?? '';
    return {language: name, title, id, source: readFileSync(join(folder, id, entry), 'utf8')};
  });
});

const found = (source: string): string | null => {
  try {
    return detectLanguage('program', source).name;
  } catch {
    return null;
  }
};

describe.each(['c', 'cpp'])('content without a file name, for %s', name => {
  test.each(programs.filter(({language}) => language === name))(
    'is recognised: $id',
    ({source}) => {
      expect(found(source)).toBe(name);
    },
  );

  test('is not taken for it when it is another language', () => {
    const mistaken = programs.filter(
      ({language, source}) => language !== name && found(source) === name,
    );
    expect(mistaken.map(({language, id}) => `${language}/${id}`)).toEqual([]);
  });

  test.each([
    'Dear reader,\n\nthis is a letter: it has no code (none at all); only words.\n',
    '{"name": "value", "list": [1, 2, 3]}\n',
    'public class Main {\n    public static void main(String[] args) {\n        System.out.println("hello");\n    }\n}\n',
    'using System;\nclass Program {\n    static void Main() {\n        Console.WriteLine("hello");\n    }\n}\n',
    'fn main() {\n    let mut total = 0;\n    for i in 0..4 { total += i; }\n    println!("{}", total);\n}\n',
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tx := 3\n\tfmt.Println(x)\n}\n',
    'interface Point { x: number; y: number }\nconst p: Point = {x: 1, y: 2};\nconsole.log(p.x);\n',
    'for f in *.txt; do\n  echo "$f"\ndone\n',
    'class Dog\n  def bark\n    puts "woof"\n  end\nend\nDog.new.bark\n',
  ])('is not seen in %j', source => {
    const language = languages.find(each => each.name === name);
    expect(language?.resemblance(source)).toBeLessThan(0.3);
  });
});
