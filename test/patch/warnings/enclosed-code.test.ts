import {describe, expect, it} from 'vitest';
import {kindsOf} from './kinds-of.ts';

describe('Code in a comment or a string', () => {
  it.each([
    ['mostly-deletes', 'crash(total, items);\n', '/* crash(total, items); */\n'],
    ['mostly-deletes', 'crash(total, items);\n', '/*crash(total, items);*/\n'],
    ['mostly-deletes', 'crash(total, items)\n', '"""crash(total, items)"""\n'],
    ['mostly-deletes', 'crash(total, items)\n', "'''crash(total, items)'''\n"],
    ['mostly-deletes', 'crash(total);\n', '<!-- crash(total);\n'],
    ['disables-check', 'f();\ncrash();\ng();\n', 'f();\n/*\ncrash();\n*/\ng();\n'],
    ['disables-check', 'f();\ncrash();\ng();\n', 'f(); /*\ncrash();\n*/\ng();\n'],
    ['disables-check', 'f();\ncrash();\n/* g */\n', 'f();\n/* now\ncrash();\n/* g */\n'],
    ['disables-check', '/* f */\ncrash();\ng();\n', '/* f\ncrash();\n*/\ng();\n'],
    ['disables-check', '  let x = crash()?;\n', '  /*\n  let x = crash()?;\n  */\n'],
    ['disables-check', 'crash(a)\n', '"""\ncrash(a)\n"""\n'],
    ['disables-check', 'x = a[9]\nf()\n', "'''\nx = a[9]\n'''\nf()\n"],
    ['disables-check', 'x = a[9]\nf()\n', '_ = r"""\nx = a[9]\n"""\nf()\n'],
    ['disables-check', 'x = a[9]\nf()\n', '"""\n    x = a[9]\n"""\nf()\n'],
    ['disables-check', '"""One."""\ncrash(a)\nf()\n', '"""One.\ncrash(a)\n"""\nf()\n'],
    ['disables-check', 'crash a\n', '=begin now\ncrash a\n=end\n'],
    ['disables-check', './crash\n', ": <<'EOF'\n./crash\nEOF\n"],
    ['disables-check', './crash\n', ':<<-EOF\n./crash\nEOF\n'],
    ['disables-check', './crash\n', 'true <<EOF\n./crash\nEOF\n'],
    ['disables-check', './crash\n', 'cat <<EOF > /dev/null\n./crash\nEOF\n'],
    ['disables-check', '$a = crash();\n', '__halt_compiler();\n$a = crash();\n'],
  ])('is warned of as %s: %s -> %s', (kind, before, after) => {
    expect(kindsOf(before, after)).toContain(kind);
  });
});

describe('A comment or a string that no code is put into', () => {
  it.each([
    ['a comment that is closed', '/* first\nf();\n', '/* first */\nf();\n'],
    ['a comment that is closed later', '/*\n * first;\nf();\n', '/*\n * first;\n */\nf();\n'],
    ['a comment that is opened', '\n * first (a)\n */\nf();\n', '/*\n * first (a)\n */\nf();\n'],
    ['a text that is closed', '"""One.\ncrash(a)\n', '"""One."""\ncrash(a)\n'],
    ['a text that is closed later', '"""\nOne:\nx = 1\n', '"""\nOne:\nx = 1\n"""\n'],
    ['a text that is opened', 'Adds two.\n"""\nx = 1\n', '"""\nAdds two.\n"""\nx = 1\n'],
    ['a text with its third quote', '""One is one.\nf()\n', '"""One is one."""\nf()\n'],
    ['a text with examples', 'f()\n', '"""\n>>> f()\n"""\nf()\n'],
    ['a text that is used', 'a = "x = 1\nb"\n', 'a = """x = 1\nb"""\n'],
    ['all files of a folder', 'ls *\nf();\n', 'ls */*\nf();\n'],
  ])('is left alone: %s', (_, before, after) => {
    expect(kindsOf(before, after)).toEqual([]);
  });
});
