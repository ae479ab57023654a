import {describe, expect, it} from 'vitest';
import type {Healer} from '../../source/healers/healer.ts';
import {offlineHealer} from '../../source/healers/offline.ts';
import {reasonsFor} from '../../source/healers/reasons.ts';
import {languageNamed} from '../../source/languages/index.ts';
import {createEmbeddedEngine} from '../../source/sandbox/embedded/embedded-engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {Session} from '../../source/session/session.ts';

const threeErrors = `import json

numbers = [3, 1, 2]
numbers.push(4)
print(sorted(numbrs))


def total(items):
    return sum(items)


print(totl(numbers))
`;
const healed = threeErrors
  .replace('push', 'append')
  .replace('numbrs', 'numbers')
  .replace('totl', 'total');

async function heal(source: string, healers: readonly Healer[], maxIterations = 2) {
  const language = languageNamed('python');
  await using engine = createEmbeddedEngine();
  const session = new Session(
    {language: 'python', entry: 'a.py', source, files: [], args: [], env: {}, stdin: null},
    {
      engine,
      language,
      healers,
      limits: resolveLimits({timeoutS: 120}),
      maxIterations,
      decisions: 'auto',
      notices: [],
    },
  );
  return {outcome: await session.run(), state: session.state};
}

describe('A program with several errors', () => {
  it('is healed by one fix of several steps, each hunk with its own reason', async () => {
    const {outcome, state} = await heal(threeErrors, [offlineHealer]);
    expect(outcome).toBe('runs');
    expect(state.attempts).toHaveLength(2);
    expect(state.attempts[1]?.revision.source).toBe(healed);
    const best = state.attempts[0]?.proposals[0];
    expect(best?.candidate.steps?.map(({rule}) => rule)).toHaveLength(3);
    expect(best?.candidate.steps?.at(-1)?.source).toBe(healed);
    const reasons = best?.hunks.map(hunk => reasonsFor(hunk, best.candidate, threeErrors));
    expect(reasons?.flat()).toHaveLength(3);
    expect(reasons?.every(each => each.length > 0)).toBe(true);
    expect(reasons?.at(-1)?.join(' ')).toContain('total');
  });

  it('is still healed as far as it goes when one of them cannot be mended', async () => {
    const source = threeErrors
      .replace('import json', 'import json\nx = json.loads("{")')
      .replace('x = ', 'y = ');
    const {outcome, state} = await heal(source, [offlineHealer]);
    expect(outcome).toBe('no-proposal');
    expect(state.attempts[0]?.proposals).toEqual([]);
  });

  it('is not searched on by a healer that fails behind the first error', async () => {
    let asked = 0;
    const failing: Healer = {
      name: 'failing',
      sendsTo: null,
      async *suggest(_, {source}) {
        asked += 1;
        if (asked > 1) throw new Error('no more');
        const candidate = {healer: 'failing', rule: 'one', tier: 2, explanation: 'One.'} as const;
        yield {...candidate, source: source.replace('push', 'append')};
      },
    };
    const {outcome, state} = await heal(threeErrors, [failing], 1);
    expect(outcome).toBe('attempts-used-up');
    expect(state.attempts).toHaveLength(1);
  });
});
