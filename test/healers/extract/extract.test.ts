import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {extractCode, type Original} from '../../../source/healers/extract.ts';

const folder = import.meta.dirname;

const languages = new Map([
  ['py', ['python', 'py', 'python3']],
  ['js', ['javascript', 'js', 'node']],
  ['sh', ['bash', 'sh', 'shell']],
]);

function readOriginal(entry: string): Original {
  const source = readFileSync(join(folder, 'originals', `${entry}.txt`), 'utf8');
  return {source, entry, languages: languages.get(entry.slice(entry.indexOf('.') + 1)) ?? []};
}

/** A file of `answers/`: a title, the program's name, what a model said, and what comes of it. */
function readFixture(name: string) {
  const text = readFileSync(join(folder, 'answers', name), 'utf8');
  const parts =
    /^(.+)\n\noriginal: (\S+)\n----- answer\n([^]*?)----- (gives|is refused)(.*)\n([^]*)$/.exec(
      text,
    );
  if (!parts) throw new Error(`${name} is no fixture`);
  const [, title = '', entry = '', answer = '', kind, rest = '', changes = ''] = parts;
  const original = readOriginal(entry);
  const expected =
    kind === 'gives'
      ? {kind: 'code', source: applyChanges(original.source, changes)}
      : {kind: 'none', reason: rest.slice(2)};
  return {title, original, answer, expected};
}

/** The source with each `-line` replaced by the `+line` after it. */
function applyChanges(source: string, changes: string): string {
  return [...changes.matchAll(/^-(.*)\n\+(.*)\n/gm)].reduce((text, [, before = '', after = '']) => {
    expect(text.split(`${before}\n`)).toHaveLength(2);
    return text.replace(`${before}\n`, () => `${after}\n`);
  }, source);
}

const fixtures = readdirSync(join(folder, 'answers')).map(readFixture);

describe('extracting code from an answer', () => {
  it('is tried on many shapes of answers', () => {
    expect(fixtures.length).toBeGreaterThan(150);
  });

  it.each(fixtures)('$title', ({answer, original, expected}) => {
    expect(extractCode(answer, original)).toEqual(expected);
  });

  it.each(fixtures.filter(({expected}) => expected.kind === 'code'))(
    '$title: keeps the CRLF and the byte order mark of the original',
    ({answer, original, expected}) => {
      const windows = (text: string | undefined) => `\uFEFF${text?.replaceAll('\n', '\r\n')}`;
      expect(extractCode(answer, {...original, source: windows(original.source)})).toEqual({
        kind: 'code',
        source: windows(expected.source),
      });
    },
  );

  it.each(fixtures.filter(({expected}) => expected.kind === 'code'))(
    '$title: ends without a line end as the original does',
    ({answer, original, expected}) => {
      const source = original.source.trimEnd();
      expect(extractCode(answer, {...original, source})).toEqual({
        kind: 'code',
        source: expected.source?.trimEnd(),
      });
    },
  );
});

/** How many lines of the original are not in a source. */
function missingLines(original: string, source: string): number {
  const present = new Set(source.split('\n').map(line => line.trim()));
  return original.split('\n').filter(line => !present.has(line.trim())).length;
}

describe('an answer that is cut off anywhere', () => {
  it.each(fixtures.filter(({expected}) => expected.kind === 'code'))(
    'is refused, or whole already: $title',
    ({answer, original, expected}) => {
      const changed = missingLines(original.source, expected.source ?? '');
      for (let end = 1; end < answer.length; end += 3) {
        for (const cutOff of [true, false]) {
          const found = extractCode(answer.slice(0, end), {...original, cutOff});
          if (found.kind === 'none') continue;
          // What a server does not tell may cut one line short, which the sandbox then shows.
          const missing = missingLines(original.source, found.source);
          expect(missing, answer.slice(0, end)).toBeLessThanOrEqual(changed + (cutOff ? 0 : 1));
        }
      }
    },
  );
});
