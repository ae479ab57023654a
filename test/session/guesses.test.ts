import {expect, it} from 'vitest';
import {offlineHealer} from '../../source/healers/offline.ts';
import {mainWith} from '../../source/languages/gcc/fixes/main-with.ts';
import {languageNamed} from '../../source/languages/index.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {Session} from '../../source/session/session.ts';
import {describeDocker, useDocker} from '../support/docker.ts';

describeDocker('Where only a person can tell what is meant', () => {
  const docker = useDocker();

  async function heal(source: string, entry = 'a.c') {
    const language = languageNamed('c');
    const session = new Session(
      {language: 'c', entry, source, files: [], args: [], env: {}, stdin: null},
      {
        engine: docker.engine,
        language,
        healers: [offlineHealer],
        limits: resolveLimits({...language.limits, timeoutS: 60}),
        maxIterations: 2,
        decisions: 'auto',
        notices: [],
      },
    );
    const outcome = await session.run();
    return {outcome, proposals: session.state.attempts[0]?.proposals ?? []};
  }

  it('a guess that runs is shown with a warning, and never accepted unasked', async () => {
    const source = mainWith('int first = 1, second = 2;', 'printf("%d\\n", first + third);');
    const {outcome, proposals} = await heal(source);
    const [best] = proposals;
    expect(best?.verdict.kind).toBe('runs');
    expect(best?.candidate.rule).toBe('search-guess');
    expect(best?.warnings.map(({kind}) => kind)).toContain('guess');
    expect(outcome).toBe('needs-decision');
  }, 300_000);

  it('two errors in one line are guessed one after the other', async () => {
    const source = mainWith('int first = 1, second = 2;', 'printf("%d\\n", third + fourth);');
    const {outcome, proposals} = await heal(source);
    expect(proposals.some(({verdict}) => verdict.kind === 'runs')).toBe(true);
    expect(outcome).toBe('needs-decision');
  }, 300_000);
});
