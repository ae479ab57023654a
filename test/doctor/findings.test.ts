import {describe, expect, it} from 'vitest';
import {automaticChoice} from '../../source/doctor/automatic-choice.ts';
import type {DaemonFacts} from '../../source/doctor/daemon-facts.ts';
import {daemonFindings} from '../../source/doctor/daemon-findings.ts';
import {leftOverFindings} from '../../source/doctor/left-over-findings.ts';
import {note, ok, problem} from '../../source/doctor/finding.ts';
import {reportText} from '../../source/doctor/report-text.ts';
import type {SweptContainer} from '../../source/sandbox/docker/sweep.ts';

const healthy: DaemonFacts = {
  version: '99.0.0',
  apiVersion: '1.50',
  platform: 'linux/amd64',
  components: new Map([
    ['engine', '99.0.0'],
    ['containerd', '99.0.0'],
    ['runc', '99.0.0'],
  ]),
  cgroupVersion: '2',
  storageDriver: 'overlay2',
  defaultRuntime: 'runc',
  runtimes: ['runc', 'runsc'],
  securityOptions: ['apparmor', 'seccomp', 'rootless'],
  hasAuthorisationPlugins: false,
  missingLimits: [],
  cpus: 4,
  memoryBytes: 8e9,
  dataFolder: '/data',
  freeBytes: 50e9,
  warnings: [],
  images: [{tag: 'yuubox/python:1', bytes: 2e8}],
};

const findingsOf = (facts: Partial<DaemonFacts>) => daemonFindings({...healthy, ...facts});
const worst = (facts: Partial<DaemonFacts>) => findingsOf(facts).filter(({mark}) => mark !== 'ok');

describe('a daemon', () => {
  it('that is well gives no cause for anything', () => {
    expect(worst({})).toEqual([]);
    expect(findingsOf({})).toContainEqual(ok('runtime', 'runc; --runtime can be runsc'));
  });

  it.each<[string, Partial<DaemonFacts>, string]>([
    ['version', {apiVersion: '1.39'}, '19.03'],
    ['cgroups', {missingLimits: ['memory']}, 'controllers'],
    ['confinement', {securityOptions: ['rootless']}, 'CONFIG_SECCOMP_FILTER'],
    ['memory', {memoryBytes: 5e8}, '1 GB'],
    ['disk', {freeBytes: 1e9}, 'docker system prune'],
    [
      'runc',
      {components: new Map([['runc', '1.3.2']])},
      'Update runc to 1.2.8, 1.3.3 or 1.4.0-rc.3',
    ],
  ])('with a problem of its %s is told what to do', (subject, facts, advice) => {
    expect(worst(facts)).toEqual([
      expect.objectContaining({mark: 'problem', subject, advice: expect.stringContaining(advice)}),
    ]);
  });

  it('of a distribution may have a fix that its version does not show', () => {
    const [finding, ...others] = worst({components: new Map([['runc', '1.3.2+ds1']])});
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      mark: 'note',
      text: expect.stringContaining('may have CVE-2025-'),
    });
  });

  it('without an image, or on another machine, is told so', () => {
    const images = [{tag: 'yuubox/python:1', bytes: null}];
    expect(worst({images})).toMatchObject([{subject: 'image', text: 'yuubox/python:1 is missing'}]);
    expect(worst({freeBytes: null})).toMatchObject([{mark: 'note', subject: 'disk'}]);
  });
});

describe('what was left over', () => {
  const container = (outcome: SweptContainer['outcome']): SweptContainer => ({
    name: 'yuubox-1',
    state: 'exited',
    owner: 'process 7 on build',
    outcome,
  });

  it('is told with what became of it', () => {
    expect(leftOverFindings([])).toEqual([ok('left over', 'no containers')]);
    const findings = leftOverFindings([
      container({kind: 'failed', why: 'device busy'}),
      container({kind: 'kept', why: 'in-use'}),
      container({kind: 'removed'}),
    ]);
    expect(findings).toEqual([
      ok('removed', 'yuubox-1 (exited) of process 7 on build, which is gone'),
      note('left alone', 'yuubox-1 (exited) of process 7 on build: that one still runs'),
      problem(
        'left over',
        'yuubox-1 (exited) of process 7 on build cannot be removed: device busy',
        'docker rm --force --volumes yuubox-1',
      ),
    ]);
  });

  it('is counted when it is much', () => {
    const many = Array.from({length: 100}, () => container({kind: 'removed'}));
    const findings = leftOverFindings(many);
    expect(findings).toHaveLength(6);
    expect(findings.at(-1)).toEqual(ok('removed', 'and 95 more'));
  });
});

describe('the engine that auto takes', () => {
  const docker = {name: 'docker', title: 'Docker', findings: []} as const;
  const embedded = {name: 'embedded', title: 'Embedded', findings: []} as const;

  it('is the first in which a program ran', () => {
    const choose = (...states: ('runs' | 'silent' | 'no-image')[]) =>
      automaticChoice([
        {...docker, state: states[0] ?? 'silent'},
        {...embedded, state: states[1] ?? 'silent'},
      ]);
    expect(choose('runs', 'runs').engine).toBe('docker');
    expect(choose('no-image', 'runs')).toMatchObject({
      engine: 'embedded',
      why: expect.stringContaining('Docker has no image'),
    });
    expect(choose('silent', 'silent')).toEqual({
      engine: null,
      why: 'Docker does not answer; Embedded does not answer',
    });
  });
});

describe('the report', () => {
  it('fits 80 columns and marks without colours, whatever a daemon said', () => {
    const evil = '\u001B]52;c;ZXZpbA==\u0007\u001B[31mred\u001B[0m\r\nforged ✓ line';
    const long = 'x'.repeat(5000);
    const text = reportText([
      {
        title: 'Docker',
        findings: [ok('a', evil), note('b', long), problem('c', '日本'.repeat(60), evil)],
      },
    ]);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Control}/u);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).toMatch(/^ {2}✓ a {15}red forged ✓ line$/m);
    expect(text).toMatch(/^ {2}! b +x{60}$/m);
    expect(text).toMatch(/^ {2}✗ c +日本/m);
    expect(text.length).toBeLessThan(2000);
  });
});
