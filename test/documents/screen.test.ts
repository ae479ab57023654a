import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {picture, pictureFile} from '../../scripts/screen/picture.ts';
import {screenSvg} from '../../scripts/screen/screen-svg.ts';

describe('the picture of a session', () => {
  it('is what the recorded session makes', async () => {
    const drawn = await picture();
    // `npm run document-screen -- --redraw` writes it anew.
    expect(await readFile(pictureFile, 'utf8')).toBe(drawn);
    expect(drawn).toContain('NameError');
    expect(drawn).toContain('accept');
  });

  it('is drawn in the sixteen colours, with marks that need none', async () => {
    const svg = await screenSvg(
      'a\u001b[1;31mb\u001b[0;7mc\u001b[0;2;4md<&\u001b[m',
      10,
      1,
      'x "y"',
    );
    expect(svg).toContain('aria-label="x &quot;y&quot;"');
    expect(svg).toMatch(/<text x="12" .* fill="#d6d6d6">a<\/text>/);
    expect(svg).toMatch(/fill="#e06c75" font-weight="bold">b<\/text>/);
    expect(svg).toMatch(/<rect x="28.8" .* fill="#d6d6d6"\/>\n<text .* fill="#16181d">c<\/text>/);
    expect(svg).toMatch(/opacity="0.6" text-decoration="underline">d&lt;&amp;<\/text>/);
  });

  it('gives a wide sign the room of two cells', async () => {
    const svg = await screenSvg('字x', 10, 1, '');
    expect(svg).toMatch(/textLength="25.2"[^>]*>字x<\/text>/);
  });
});
