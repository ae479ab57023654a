import {describe, expect, it} from 'vitest';
import {styledSpans} from '../../source/terminal/styled-spans.ts';
import {sanitise} from '../../source/terminal/sanitise.ts';
import {randomFrom} from '../support/seeded.ts';
import {hostileText} from './hostile-text.ts';

describe('the styled spans of a line of output', () => {
  it('keep colours, bold, dim and underline', () => {
    expect(styledSpans('a\u001b[1;31mb\u001b[0;2;4;92;44mc\u001b[mz')).toEqual([
      {text: 'a', style: {}},
      {text: 'b', style: {bold: true, color: 'red'}},
      {text: 'c', style: {dim: true, underline: true, color: 'greenBright', background: 'blue'}},
      {text: 'z', style: {}},
    ]);
  });

  it.each([
    ['38;5;208', {color: 'ansi256(208)'}],
    ['38:5:208', {color: 'ansi256(208)'}],
    ['48;2;1;2;3', {background: 'rgb(1, 2, 3)'}],
    ['38:2:1:2:3', {color: 'rgb(1, 2, 3)'}],
    ['38:2::1:2:3', {color: 'rgb(1, 2, 3)'}],
    ['90', {color: 'gray'}],
    ['107', {background: 'whiteBright'}],
    ['4:3', {underline: true}],
    ['1;22', {}],
    ['4;4:0', {}],
    ['31;39', {}],
    ['8', {}],
    ['5', {}],
    ['7', {}],
    ['38;5;999', {}],
    ['38', {}],
    ['1;38;5', {bold: true}],
  ])('read %s', (parameters, style) => {
    expect(styledSpans(`\u001b[${parameters}mx`)).toEqual([{text: 'x', style}]);
  });

  it('drop links, private sequences and everything else that is not a colour', () => {
    const line = '\u001b]8;;http://x\u0007a\u001b]8;;\u0007\u001b[?1mb\u001b[>4;1mc\u001b[2Jd';
    expect(styledSpans(line)).toEqual([{text: 'abcd', style: {}}]);
  });

  it('hold the same text as the sanitised line', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      // Decoded output holds no half characters; one cut in two by a colour would differ.
      const line = hostileText(randomFrom(seed), 30).replaceAll('\n', '').toWellFormed();
      const text = styledSpans(line)
        .map(span => span.text)
        .join('');
      expect(text, `seed ${seed}`).toBe(sanitise(line));
    }
  });
});
