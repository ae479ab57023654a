import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {offlineHealer} from '../../source/healers/offline.ts';
import {languageNamed} from '../../source/languages/index.ts';
import type {Language} from '../../source/languages/language.ts';
import type {SyntaxSearch} from '../../source/languages/syntax-search.ts';
import {createEmbeddedEngine} from '../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {checkSyntax} from '../../source/session/check-syntax.ts';
import {Session} from '../../source/session/session.ts';

let engine: Engine;
beforeAll(() => {
  engine = createEmbeddedEngine();
});
afterAll(() => engine[Symbol.asyncDispose]());

const python = languageNamed('python');

async function heal(source: string, language: Language) {
  const session = new Session(
    {
      language: language.name,
      entry: `a${language.extensions[0]}`,
      source,
      files: [],
      args: [],
      env: {},
      stdin: null,
    },
    {
      engine,
      language,
      healers: [offlineHealer],
      limits: resolveLimits({timeoutS: 60}),
      maxIterations: 2,
      decisions: 'auto',
      notices: [],
    },
  );
  const outcome = await session.run();
  const [first, second] = session.state.attempts;
  return {outcome, proposals: first?.proposals ?? [], healed: second?.revision.source ?? null};
}

const withoutRules = (name: string): Language => ({...languageNamed(name), rules: []});

describe('Where no rule gets past an error of syntax', () => {
  it('a search heals what rules do not know', async () => {
    const source = 'd = {"a": 1, "b"; 2}\nprint(d["b"])\n';
    const {outcome, proposals, healed} = await heal(source, python);
    expect(outcome).toBe('runs');
    expect(healed).toBe(source.replace(';', ':'));
    expect(proposals[0]?.candidate).toMatchObject({
      tier: 4,
      rule: 'search-replace',
      explanation: 'Replaces `;` by `:` in line 1.',
    });
  });

  it('two slips are mended by two edits, each with its own reason', async () => {
    const source =
      'function area(w, h {\n  return w * h;\n}\nif (true {\n  console.log(area(2, 3));\n}\n';
    const {outcome, proposals, healed} = await heal(source, withoutRules('javascript'));
    expect(outcome).toBe('runs');
    expect(healed).toBe(source.replace('h {', 'h) {').replace('true {', 'true) {'));
    expect(proposals[0]?.candidate.steps?.map(({explanation}) => explanation)).toEqual([
      'Inserts `)` before `{` in line 1.',
      'Inserts `)` before `{` in line 4.',
    ]);
  });

  it('nothing is accepted when two edits run to different output', async () => {
    const {outcome, proposals} = await heal('print(round(2.567, 1)\n', withoutRules('python'));
    const outputs = new Set(
      proposals
        .filter(({verdict}) => verdict.kind === 'runs')
        .map(({verdict}) => new TextDecoder().decode(verdict.result.stdout.head)),
    );
    expect(outputs).toContain('2.6\n');
    expect(outcome).toBe(outputs.size > 1 ? 'needs-decision' : 'runs');
    const {outcome: other} = await heal('print(5 + * 2)\n', withoutRules('python'));
    expect(other).toBe('needs-decision');
  });

  it('what only moves the error on is not accepted, but composed with what heals the rest', async () => {
    const source = 'd = {"a": 1, "b"; 2}\nprint(d["b"])\nprnt(d["a"])\n';
    const {outcome, healed} = await heal(source, python);
    expect(outcome).toBe('runs');
    expect(healed).toBe(source.replace(';', ':').replace('prnt', 'print'));
    const {healed: none} = await heal(source, withoutRules('python'));
    expect(none).toBeNull();
  });

  it('nothing is searched for an error that comes while the program runs', async () => {
    const {proposals} = await heal('print(nothing)\n', withoutRules('python'));
    expect(proposals).toEqual([]);
  });
});

describe('A version that breaks the checking program', () => {
  /** Hangs at the word `hang` and dies at the word `die`; else the real one. */
  function fragile(): Language {
    const {search} = python;
    if (!search) throw new Error('Python has a search');
    const check: SyntaxSearch['check'] = program => {
      const real = search.check(program);
      const source = real.source.replace(
        'def verdict_on(source):',
        "def verdict_on(source):\n    if b'hang' in source:\n        while True: pass\n    if b'die' in source:\n        sys.exit(3)",
      );
      if (source === real.source) throw new Error('the checking program has changed');
      return {...real, source};
    };
    return {...python, search: {...search, check}};
  }

  it('does not take the others with it', async () => {
    const means = {engine, language: fragile(), limits: resolveLimits({timeoutS: 5})};
    const program = {entry: 'a.py', source: '', files: []};
    const versions = ['x = 1', 'die', 'y = (', 'hang', 'z = 2'];
    const {signal} = new AbortController();
    const verdicts = await checkSyntax(means, program, versions, signal);
    expect(verdicts.map(({kind}) => kind)).toEqual([
      'compiles',
      'unknown',
      'fails',
      'unknown',
      'compiles',
    ]);
  });

  it('is given up when there are too many of them', async () => {
    const means = {engine, language: fragile(), limits: resolveLimits({timeoutS: 5})};
    const program = {entry: 'a.py', source: '', files: []};
    const versions = Array.from({length: 9}, () => 'die');
    const {signal} = new AbortController();
    const verdicts = await checkSyntax(means, program, versions, signal);
    expect(verdicts).toEqual(versions.map(() => ({kind: 'unknown'})));
  });
});
