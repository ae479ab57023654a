import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {parseSettingsFile} from '../../source/settings/settings-file.ts';
import {noArguments} from '../../source/settings/parse-arguments.ts';
import {resolveSettings} from '../../source/settings/settings.ts';

const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
const examples = Array.from(page.matchAll(/```json\n([\s\S]*?)```/g), ([, json = '']) => json);
const env = {YUUBOX_API_URL: 'http://127.0.0.1:1'};

it.each(examples)('the settings that docs/settings.md shows can be used: %s', example => {
  const file = parseSettingsFile(example, '/home/me/config.json', 'user');
  expect(() => resolveSettings(noArguments, env, [file])).not.toThrow();
});

it('docs/settings.md shows settings and keys', () => {
  expect(examples).toHaveLength(2);
});
