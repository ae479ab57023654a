import {describe, expect, test} from 'vitest';
import {Code} from '../../../source/languages/bash/code/code.ts';
import {defectsOf} from '../../../source/languages/bash/code/defects.ts';
import {tokenize} from '../../../source/languages/bash/code/tokens.ts';

const words = (source: string) =>
  tokenize(source)
    .filter(({kind}) => kind === 'word')
    .map(({text}) => text);

describe('the tokens of a script', () => {
  test.each([
    ['echo "a b" c', ['echo', '"a b"', 'c']],
    ['x=$(echo "$(ls "a b")" | wc -l) y', ['x=$(echo "$(ls "a b")" | wc -l)', 'y']],
    ['echo "${a:-"}"}" b', ['echo', '"${a:-"}"}"', 'b']],
    ["echo $'it\\'s' b", ['echo', "$'it\\'s'", 'b']],
    ['list=(a "b c") d', ['list=(a "b c")', 'd']],
    ['echo $((1 + (2 * 3))) b', ['echo', '$((1 + (2 * 3)))', 'b']],
    ['cat <(sort a) b', ['cat', '<(sort a)', 'b']],
    ['echo a#b # c', ['echo', 'a#b']],
    ['echo a\\ b', ['echo', 'a\\ b']],
  ])('%s', (source, expected) => {
    expect(words(source)).toEqual(expected);
  });

  test('a here-document is one, with its end', () => {
    const document = tokenize("cat <<'END' | wc\nit's\nEND\necho\n").find(
      ({kind}) => kind === 'heredoc',
    );
    expect(document?.text).toBe("it's\nEND\n");
  });

  test('a here-document inside of a substitution belongs to its word', () => {
    expect(words("x=$(cat <<END\nit's\nEND\n) y")).toEqual(["x=$(cat <<END\nit's\nEND\n)", 'y']);
  });

  test('what is never closed says so', () => {
    expect(tokenize('echo "a').at(-1)?.unclosed).toBe('"');
    expect(tokenize('x=$(a').at(-1)?.unclosed).toBe('$(');
    expect(tokenize("echo 'a").at(-1)?.unclosed).toBe("'");
  });
});

describe('the structure of a script', () => {
  test.each([
    'if a; then b; elif c; then d; else e; fi',
    'for x in a b; do c; done < d',
    'case $x in a|b) c ;; (d) e ;& *) ;; esac',
    'f() { a; }; function g { b; }; function h() (c)',
    'while read -r x; do (a; b) & done; { c; } >d 2>&1',
    'for ((i = 0; i < 3; i++)); do ((a)) && b; done',
    'until [[ $a =~ (b|c) ]]; do d; done',
    'select x in a b; do break; done',
  ])('is whole: %s', source => {
    expect(defectsOf(new Code(source))).toBe(0);
  });

  test.each(['if a; then b', 'for x in a; b; done', 'fi', 'case x in a) b', 'f() { a', 'a )'])(
    'is not whole: %s',
    source => {
      expect(defectsOf(new Code(source))).toBeGreaterThan(0);
    },
  );
});
