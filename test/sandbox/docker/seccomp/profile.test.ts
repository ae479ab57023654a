import {describe, expect, it} from 'vitest';
import {byArgument} from '../../../../source/sandbox/docker/seccomp/by-argument.ts';
import {allowedByMoby} from '../../../../source/sandbox/docker/seccomp/mobys-default.ts';
import {profile} from '../../../../source/sandbox/docker/seccomp/profile.ts';
import {
  refusedBeyondMoby,
  refusedByBoth,
} from '../../../../source/sandbox/docker/seccomp/refused.ts';

const namesIn = (entries: readonly {readonly names: readonly string[]}[]): readonly string[] =>
  entries.flatMap(({names}) => names);
const allowed = new Set(
  namesIn(profile.syscalls.filter(({action}) => action === 'SCMP_ACT_ALLOW')),
);

describe('the seccomp profile', () => {
  it('takes away only what Moby allows, and says each thing once', () => {
    const refused = namesIn(refusedBeyondMoby);
    expect(refused.filter(name => !allowedByMoby.includes(name))).toEqual([]);
    const all = [...refused, ...namesIn(refusedByBoth), ...byArgument.map(({name}) => name)];
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it('allows nothing that it says it refuses', () => {
    const refused = [...namesIn(refusedBeyondMoby), ...namesIn(refusedByBoth)];
    expect(refused.filter(name => allowed.has(name))).toEqual([]);
  });

  it('allows nothing that Moby does not, but by argument', () => {
    const known = new Set([...allowedByMoby, ...byArgument.map(({name}) => name)]);
    expect([...allowed].filter(name => !known.has(name))).toEqual([]);
  });

  it('allows nothing that is judged by its arguments without them', () => {
    for (const {name} of byArgument) {
      const rules = profile.syscalls.filter(({names}) => names.includes(name));
      expect(rules.length, name).toBeGreaterThan(0);
      for (const {args} of rules) expect(args?.length, name).toBeGreaterThan(0);
    }
  });
});
