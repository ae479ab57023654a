import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadCases} from '../../../bench/healing/check/load-cases.ts';
import {detectLanguage} from '../../../source/languages/index.ts';
import {resemblance} from '../../../source/languages/php/resemblance.ts';

const corpus = join(import.meta.dirname, '../../../bench/healing/corpus');
const needed = 0.3;

describe('text that is PHP', () => {
  test.each([
    '<?php\necho "hello";\n',
    '#!/usr/bin/env php8.4\n<?php\necho 1;\n',
    '<!DOCTYPE html>\n<title><?= $title ?></title>\n',
    '$total = 0;\nforeach ($prices as $price) {\n    $total += $price;\n}\necho $total;\n',
    'class Cart\n{\n    private array $items = [];\n\n    public function add($item)\n    {\n        $this->items[] = $item;\n    }\n}\n',
    'function greet($name) {\n    return "Hello, " . $name;\n}\necho greet("Ada");\n',
  ])('is told: %j', source => {
    expect(detectLanguage('stdin', source).name).toBe('php');
  });
});

describe('text that is no PHP', () => {
  test.each([
    '#!/usr/bin/perl\n<?php\n',
    'my $total = 0;\nforeach my $price (@prices) {\n    $total += $price;\n}\nprint "$total\\n";\n',
    'for f in *.txt; do\n  echo "$f"\ndone\nif [ -n "$1" ]; then\n  exit 1\nfi\n',
    'const page = "<?php echo 1; ?>";\nconsole.log(page);\n',
    'print("<?php")\nfor line in page:\n    print(line)\n',
    '<?xml version="1.0"?>\n<list><item/></list>\n',
    'Dear all,\n\nthe price is $5 each; please echo this to your friends.\n',
    '',
  ])('is not taken for it: %j', source => {
    expect(resemblance(source)).toBeLessThan(needed);
  });
});

// Each language's own programs, broken as they are, with no name to go by.
describe.each(readdirSync(corpus))('the corpus of %s', name => {
  const {cases} = loadCases(join(corpus, name), []);

  test(name === 'php' ? 'is PHP' : 'is not PHP', () => {
    expect(cases.length).toBeGreaterThan(0);
    const mistaken = cases.filter(
      ({program}) => resemblance(program) >= needed !== (name === 'php'),
    );
    expect(mistaken.map(({id}) => id)).toEqual([]);
  });

  // As somebody copies a part of a page.
  test.runIf(name === 'php')('is PHP without the opening tag, too', () => {
    const mistaken = cases.filter(({program}) => {
      const part = program.replace(/^[\s\S]*?<\?php\s*/, '');
      return detectLanguage('stdin', part).name !== 'php';
    });
    expect(mistaken.map(({id}) => id)).toEqual([]);
  });
});
