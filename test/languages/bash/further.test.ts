import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {withFurther} from '../../../source/languages/bash/fixes/further.ts';

const root = fileURLToPath(new URL('../../../bench/healing/corpus/bash', import.meta.url));
const mended = (source: string) => withFurther({source, explanation: 'First.'});

describe('what is mended along with a suggestion', () => {
  test.each(readdirSync(root))('is nothing in the healed program of %s', name => {
    const source = readFileSync(join(root, name, 'healed.sh'), 'utf8');
    expect(mended(source)).toEqual({source, explanation: 'First.'});
  });

  test('is each slip that bash would have passed over', () => {
    const broken = `greet() {
  lcoal name=$1
  if ["$name" = Ada ]; then
    echo "hello $nmae"
  fi
}
limit = 3
graet Ada
greet Bob
`;
    const {source, explanation} = mended(broken);
    expect(source).toBe(`greet() {
  local name=$1
  if [ "$name" = Ada ]; then
    echo "hello $name"
  fi
}
limit=3
greet Ada
greet Bob
`);
    expect(explanation).toContain('`lcoal` is not known; `local` is.');
  });

  test.each([
    ['what other files may define', '. ./lib.sh\ngreet() { :; }\ngraet\n'],
    ['variables with a default', 'name=Ada\necho "$name ${nmae:-none}"\n'],
    ['capitals, which the environment may hold', 'target=a\necho "$target $TRAGET"\n'],
    ['a variable for one command', 'IFS= read -r line\nLC_ALL= sort\nHOME= ./run.sh\n'],
    ['the text of a here-document', 'cat <<END\nname = value\nif ["a" ]\nEND\n'],
    ['several lines of text', 'awk "\nname = value\n" /dev/null\n'],
    ['a function beside a program of its name', '_tc() { tc "$@"; }\ntc a\n'],
    ['patterns', 'case $1 in\n  [0-9]) echo digit ;;\nesac\n'],
  ])('is not %s', (_, source) => {
    expect(mended(source).source).toBe(source);
  });
});
