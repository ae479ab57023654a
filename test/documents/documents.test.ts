import {expect, it} from 'vitest';
import {current, documents} from '../../scripts/documents/documents.ts';

it.each(await documents())('$url.pathname says what the code says', async document => {
  const found = await current(document);
  expect(found, 'It is out of date: npm run document').toBe(document.text);
});
