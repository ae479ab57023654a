import {lines} from '../../rule-examples.ts';

/** A program in C that includes `stdio.h` and does this in `main`. */
export function mainWith(...body: readonly string[]): string {
  return lines(
    '#include <stdio.h>',
    'int main(void) {',
    ...body.map(indented),
    '    return 0;',
    '}',
  );
}

/** A program in C++ that includes `iostream` and does this in `main`. */
export function cppMainWith(...body: readonly string[]): string {
  return lines('#include <iostream>', 'int main() {', ...body.map(indented), '}');
}

const indented = (line: string) => `    ${line}`;
