import {expect, it} from 'vitest';
import {offlineHealer} from '../../source/healers/offline.ts';
import {languageNamed} from '../../source/languages/index.ts';
import {narrate} from '../../source/plain/narrate.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {textOf} from '../../source/sandbox/result.ts';
import {summariseExecution} from '../../source/session/execution.ts';
import {Session} from '../../source/session/session.ts';
import {describeDocker, useDocker} from '../support/docker.ts';

/** Programs that run, though a tool of their language knows that they are wrong; what it says; what they should print. */
const programs: readonly (readonly [string, string, RegExp, string])[] = [
  [
    'go',
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Printf("Number:", 42)\n}\n',
    /call has arguments but no formatting directives/,
    'Number: 42\n',
  ],
  ['python', 'x = 5\nif x is 5:\n    print("five")\n', /"is" with 'int' literal/, 'five\n'],
  ['ruby', 'x = 5\nif x = 6\n  puts "six"\nelse\n  puts "five"\nend\n', /= literal/, 'five\n'],
  [
    'c',
    '#include <stdio.h>\n\nint main(void) {\n  long n = 42;\n  printf("%d\\n", n);\n  return 0;\n}\n',
    /format .%d. expects argument of type .int./,
    '42\n',
  ],
  [
    'bash',
    'shout() {\n  for word in $@; do\n    echo "$word!"\n  done\n}\nshout "a b"\n',
    /Double quote array expansions/,
    'a b!\n',
  ],
  [
    'rust',
    'fn main() {\n    let mut n = 42;\n    println!("{n}");\n}\n',
    /does not need to be mutable/,
    '42\n',
  ],
];

describeDocker('A program that runs, but is warned about', () => {
  const docker = useDocker();

  async function sessionOf(name: string, source: string, strict: boolean): Promise<Session> {
    const language = languageNamed(name);
    const {engine} = docker;
    await engine.prepare(language);
    const entry = `program${language.extensions[0]}`;
    return new Session(
      {language: name, entry, source, files: [], args: [], env: {}, stdin: null},
      {
        engine,
        language,
        healers: [offlineHealer],
        limits: resolveLimits(language.limits),
        maxIterations: 5,
        decisions: 'auto',
        notices: [],
        strict,
      },
    );
  }

  it.each(programs)('runs, and the warning is told, in %s', async (name, source, message) => {
    const session = await sessionOf(name, source, false);
    let told = '';
    session.subscribe(event => (told += narrate(event, session.state)));
    expect(await session.run()).toBe('runs');
    const {success, finalCode, warnings} = summariseExecution(session.state);
    expect({success, finalCode}).toEqual({success: true, finalCode: source});
    expect(warnings.map(warning => warning.message).join('\n')).toMatch(message);
    expect(warnings[0]?.location?.file).toBe(session.state.program.entry);
    expect(told).toMatch(message);
    expect(told).toContain('--strict');
  });

  it.each(programs)(
    'is healed when warnings count, in %s',
    async (name, source, message, output) => {
      const session = await sessionOf(name, source, true);
      expect(await session.run()).toBe('runs');
      const [first, last] = [session.state.attempts[0], session.state.attempts.at(-1)];
      expect(first?.result?.status).toBe('compile-error');
      expect(first?.report?.message).toMatch(message);
      expect(
        textOf(
          last?.result?.stdout ?? {head: new Uint8Array(), tail: new Uint8Array(), omittedBytes: 0},
        ),
      ).toBe(output);
      expect(summariseExecution(session.state).warnings).toEqual([]);
    },
  );

  it('is not looked at twice when there is nothing to warn about', async () => {
    const source = 'print("fine")\n';
    const session = await sessionOf('python', source, false);
    expect(await session.run()).toBe('runs');
    expect(session.state.attempts.map(({warned}) => warned)).toEqual([null]);
  });
});
