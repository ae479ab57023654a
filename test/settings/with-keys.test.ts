import {describe, expect, it} from 'vitest';
import {type Models, withKeys} from '../../source/settings/models.ts';
import {noArguments} from '../../source/settings/parse-arguments.ts';
import {reader} from '../../source/settings/reader.ts';
import {resolveSettings} from '../../source/settings/settings.ts';
import {plannedSettings} from '../../source/store/session-plan.ts';

const models: Models = {
  yuuki: {baseUrl: 'http://127.0.0.1:7860', model: null, apiKey: null},
  chat: {baseUrl: 'https://models.example/v1', model: 'm', apiKey: null},
  anthropic: {baseUrl: 'https://api.anthropic.com', model: 'n', apiKey: null},
};

const keys = (env: Record<string, string>) => {
  const read = reader({given: noArguments, env, files: []});
  const {chat, anthropic, yuuki} = withKeys(models, read);
  return [chat?.apiKey, anthropic?.apiKey, yuuki?.apiKey];
};

describe('the keys of a session that goes on', () => {
  it('come from the environment, each to the address that it belongs to', () => {
    expect(keys({YUUBOX_API_KEY: 'k', ANTHROPIC_API_KEY: 'a'})).toEqual(['k', 'a', null]);
    expect(keys({OPENAI_API_KEY: 'o'})).toEqual([null, null, null]);
  });

  it('stay with another address that is set now', () => {
    const other = {YUUBOX_API_KEY: 'k', YUUBOX_API_URL: 'https://other.example/v1'};
    expect(keys(other)).toEqual([null, null, null]);
  });
});

describe('the settings that are saved', () => {
  it('hold no key, and no password of an address', () => {
    const env = {
      YUUBOX_API_KEY: 'sk-secret-1',
      YUUBOX_API_URL: 'https://ada:geheim@models.example/v1',
      YUUBOX_MODEL: 'm',
      OPENAI_API_KEY: 'sk-secret-2',
    };
    const settings = resolveSettings(noArguments, env);
    expect(settings.models.chat?.apiKey).toBe('sk-secret-1');
    const planned = plannedSettings(settings);
    expect(planned.models.chat).toEqual({
      baseUrl: 'https://models.example/v1',
      model: 'm',
      apiKey: null,
    });
    expect(JSON.stringify(planned)).not.toMatch(/secret|geheim/);
  });
});
