import {describe, expect, it} from 'vitest';
import {compareVersions, parseVersion} from '../../source/doctor/version.ts';
import {vulnerabilities, vulnerabilitiesOf} from '../../source/doctor/vulnerabilities.ts';
import type {Component} from '../../source/doctor/vulnerabilities.ts';

function parsed(text: string) {
  const version = parseVersion(text);
  if (!version) throw new Error(`${text} is no version`);
  return version;
}

const idsOf = (component: Component, text: string, hasPlugins = true) =>
  vulnerabilitiesOf(component, parsed(text), hasPlugins).map(({id}) => id);

describe('a version', () => {
  it.each([
    ['28.2.2', ''],
    ['v1.7.27', ''],
    ['19.03.13-ce', ''],
    ['20.10.24+dfsg1', '+dfsg1'],
    ['1.6.20~ds1', '~ds1'],
    ['1.1.5+ds1-1+deb12u1', '+ds1-1+deb12u1'],
    ['1.7.27-0ubuntu1~24.04.1', '-0ubuntu1~24.04.1'],
    ['1.0.0~rc93+ds1', '+ds1'],
    ['4.9.4-rhel', '-rhel'],
  ])('such as %s tells whether a vendor has added something', (text, vendor) => {
    expect(parsed(text).vendor).toBe(vendor);
  });

  it('is none without three numbers', () => {
    expect(parseVersion('N/A')).toBeNull();
    expect(parseVersion('1.2')).toBeNull();
    expect(parseVersion('')).toBeNull();
  });

  it('comes before those that are newer', () => {
    const ordered = [
      '1.0.0-rc7',
      '1.0.0~rc93+ds1',
      '1.0.0',
      '1.1.5+ds1',
      '1.1.12',
      '1.2.0',
      '10.0.0',
    ];
    const shuffled = ordered.toReversed().map(parsed).toSorted(compareVersions);
    expect(shuffled).toEqual(ordered.map(parsed));
    expect(compareVersions(parsed('1.1.5+ds1'), parsed('1.1.5'))).toBe(0);
  });
});

describe('the vulnerabilities of', () => {
  const newRunc = ['CVE-2025-31133', 'CVE-2025-52565', 'CVE-2025-52881'];

  it('runc end with the fix of its own branch', () => {
    expect(idsOf('runc', '1.0.0-rc6')).toEqual(['CVE-2019-5736', ...newRunc]);
    expect(idsOf('runc', '1.0.0-rc92')).toEqual(newRunc);
    expect(idsOf('runc', '1.1.5+ds1')).toEqual(['CVE-2024-21626', ...newRunc]);
    for (const version of ['1.1.15', '1.2.7', '1.3.2', '1.4.0-rc.2']) {
      expect(idsOf('runc', version)).toEqual(newRunc);
    }
    for (const version of ['1.2.8', '1.2.9', '1.3.3', '1.4.0-rc.3', '1.4.0', '1.5.0', '2.0.0']) {
      expect(idsOf('runc', version)).toEqual([]);
    }
  });

  it('containerd do so too', () => {
    expect(idsOf('containerd', '1.6.20~ds1')).toEqual(['CVE-2024-40635', 'CVE-2024-25621']);
    expect(idsOf('containerd', '1.6.38')).toEqual(['CVE-2024-25621']);
    expect(idsOf('containerd', '2.1.4')).toEqual(['CVE-2024-25621']);
    expect(idsOf('containerd', '2.1.5')).toEqual([]);
  });

  it('the engine count those of authorisation plugins only where there are any', () => {
    expect(idsOf('engine', '28.2.2')).toEqual(['CVE-2026-34040']);
    expect(idsOf('engine', '28.2.2', false)).toEqual([]);
    expect(idsOf('engine', '25.0.12', false)).toEqual(['CVE-2025-54410']);
    expect(idsOf('engine', '25.0.13', false)).toEqual([]);
    expect(idsOf('engine', '26.1.5', false)).toEqual(['CVE-2025-54410']);
    expect(idsOf('engine', '24.0.9')).toContain('CVE-2024-41110');
    expect(idsOf('engine', '18.9.9')).not.toContain('CVE-2024-41110');
    expect(idsOf('engine', '29.3.1')).toEqual([]);
  });

  it('any component name versions that can be compared', () => {
    for (const {since, fixedIn} of vulnerabilities) {
      const named = [...fixedIn, ...(since === undefined ? [] : [since])];
      expect(named.map(parseVersion)).not.toContain(null);
    }
  });
});
