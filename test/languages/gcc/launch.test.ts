import {beforeAll, expect, test} from 'vitest';
import {languageNamed} from '../../../source/languages/index.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {describeDocker, useDocker} from '../../support/docker.ts';
import {runSource} from '../../support/run-source.ts';

const c = languageNamed('c');
const cpp = languageNamed('c++');
const timeoutS = 60;

describeDocker('a program of several files', () => {
  const docker = useDocker();
  beforeAll(async () => {
    await docker.engine.prepare(c);
    await docker.engine.prepare(cpp);
  });

  test('is compiled and linked, with headers in any folder', async () => {
    const source =
      '#include <stdio.h>\n#include "twice.h"\nint main(void) { printf("%d\\n", twice(21)); }\n';
    const files = {
      'include/twice.h': 'int twice(int n);\n',
      'src/twice.c': '#include "twice.h"\nint twice(int n) { return 2 * n; }\n',
      'notes.txt': 'not C\n',
    };
    const result = await runSource(docker.engine, c, source, {files, timeoutS});
    expect(textOf(result.stderr)).toBe('');
    expect(textOf(result.stdout)).toBe('42\n');
  });

  test('is one of C++ whatever its entry is called', async () => {
    const source = '#include <iostream>\nvoid greet();\nint main() { greet(); }\n';
    const files = {'greet.cc': '#include <iostream>\nvoid greet() { std::cout << "hello\\n"; }\n'};
    const result = await runSource(docker.engine, cpp, source, {entry: '-c.txt', files, timeoutS});
    expect(textOf(result.stderr)).toBe('');
    expect(textOf(result.stdout)).toBe('hello\n');
  });

  test('that crashes has shown what it printed before', async () => {
    const source =
      '#include <stdio.h>\nint main(void) { printf("so far\\n"); return *(volatile int *)0; }\n';
    const result = await runSource(docker.engine, c, source, {timeoutS});
    expect(result.status).toBe('runtime-error');
    expect(textOf(result.stdout)).toBe('so far\n');
  });

  test('that leaks, overflows and cannot allocate runs on', async () => {
    const source = `#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv) {
    int *lost = malloc(40);
    lost[0] = INT_MAX;
    lost[0] += argc;
    void *all = malloc((size_t)PTRDIFF_MAX);
    printf("%d %d\\n", lost[0] == INT_MIN, all == NULL);
    lost = NULL;
    return argv[0] == NULL;
}
`.replace('#include <stdio.h>', '#include <stdint.h>\n#include <stdio.h>');
    const result = await runSource(docker.engine, c, source, {timeoutS});
    expect(result.status).toBe('ok');
    expect(textOf(result.stdout)).toBe('1 1\n');
    expect(textOf(result.stderr)).toContain('signed integer overflow');
  });
});
