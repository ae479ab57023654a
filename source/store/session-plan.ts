import {resolve} from 'node:path';
import type {Expectations} from '../expectations/expectations.ts';
import {makeRedaction} from '../healers/redact.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {ModelAddress, Models} from '../settings/models.ts';
import type {Settings} from '../settings/settings.ts';

/** What a session was begun with and needs to go on, beside its events. It holds no secrets. */
export interface SessionPlan {
  /** The program's file as it was named, absolute; null when it has none. */
  readonly file: string | null;
  readonly settings: PlannedSettings;
  readonly limits: Limits;
  readonly expectations: Expectations;
  /** Variables of the program that are not saved, because they likely hold secrets. */
  readonly withheld: readonly string[];
}

export type PlannedSettings = Pick<Settings, (typeof plannedNames)[number]>;

const plannedNames = [
  'maxIterations',
  'strict',
  'healing',
  'offline',
  'healers',
  'models',
  'modelLimits',
  'engine',
  'dockerSocket',
  'runtime',
  'destination',
] as const satisfies readonly (keyof Settings)[];

/** Of the settings, what the plan keeps: paths absolute, without keys, and without passwords in addresses. */
export function plannedSettings(settings: Settings): PlannedSettings {
  const {models, healers, destination} = settings;
  const planned = Object.fromEntries(plannedNames.map(name => [name, settings[name]]));
  return {
    // It has just these names.
    ...(planned as unknown as PlannedSettings),
    models: withoutSecrets(models),
    healers: healers.map(each => (typeof each === 'string' ? each : {file: resolve(each.file)})),
    destination:
      destination.kind === 'file' ? {...destination, path: resolve(destination.path)} : destination,
  };
}

const withoutSecrets = ({yuuki, chat, anthropic}: Models): Models => ({
  yuuki: withoutSecret(yuuki),
  chat: withoutSecret(chat),
  anthropic: withoutSecret(anthropic),
});

function withoutSecret(address: ModelAddress | null): ModelAddress | null {
  return address && {...address, baseUrl: withoutPassword(address.baseUrl), apiKey: null};
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  if (!url.username && !url.password && makeRedaction([address]).counts.size === 0) return address;
  url.username = '';
  url.password = '';
  url.search = '';
  return url.href;
}
