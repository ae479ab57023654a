import {describe, expect, it} from 'vitest';
import {keepsAssertions} from '../../source/expectations/assertions.ts';
import {describeDifference} from '../../source/expectations/difference.ts';
import {inlineExpectation} from '../../source/expectations/inline.ts';

describe('the output that a program says of itself that it prints', () => {
  it.each([
    ['Python', '# yuubox:expect\n# Hello\n#   there\nprint("x")\n# no more\n', 'Hello\n  there\n'],
    ['C', 'int x;\n  // yuubox:expect\n  // 1\n  //\n  // 2\nint y;\n', '1\n\n2\n'],
    ['Lua', '-- yuubox:expect\r\n-- ok\r\n', 'ok\n'],
    ['two comments', '# yuubox:expect\n# a\n\n# yuubox:expect\n# b\n', 'a\nb\n'],
    ['a file with a byte order mark', '\uFEFF# yuubox:expect\r\n# Hello\r\n', 'Hello\n'],
    ['no output at all', '# yuubox:expect\nprint()\n', ''],
  ])('is read from a comment in %s', (_, source, expected) => {
    expect(inlineExpectation(source)).toBe(expected);
  });

  it('is unknown when no comment says so', () => {
    expect(inlineExpectation('# expect: 3\nprint("# yuubox:expect")\n')).toBeNull();
  });
});

describe('a difference', () => {
  it.each([
    ['a\nb\n', 'a\nb\n', null],
    ['a\r\nb', 'a\nb\n', null],
    ['', '\n', 'Line 1 of its output should be missing, and is "".'],
    ['a\nb\n', 'a\nc\n', 'Line 2 of its output should be "b", and is "c".'],
    ['a\nb\n', 'a\n', 'Line 2 of its output should be "b", and is missing.'],
    ['a \n', 'a\n', 'Line 1 of its output should be "a ", and is "a".'],
  ])('between %j and %j', (expected, printed, difference) => {
    expect(describeDifference(expected, printed)).toBe(difference);
  });
});

describe('assertions', () => {
  it.each([
    ['assert x > 0\n', 'assert x > 0\n', true],
    ['assert(x > 0);\n', '// assert(x > 0);\n', false],
    ['    assert_eq!(a, b);\n', 'fn main() {}\n', false],
    ['import assert from "node:assert";\nassert.equal(1, 1);\n', '', false],
    ['print("assertive")\n', '', null],
  ])('of %j in %j', (before, after, kept) => {
    expect(keepsAssertions(before, after)).toBe(kept);
  });
});
