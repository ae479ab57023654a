import {Terminal} from '@xterm/headless';
import {describe, expect, it} from 'vitest';
import {createSanitiser, reveal, sanitise} from '../../source/terminal/sanitise.ts';
import {randomFrom} from '../support/seeded.ts';
import {hostileText} from './hostile-text.ts';

describe('sanitise', () => {
  it('leaves plain text, tabs and newlines as they are', () => {
    const text = 'Hello, Wörld! 字 😀 ✓\n\tx = "a"\n';
    expect(sanitise(text)).toBe(text);
  });

  it.each([
    ['a colour', 'a\u001b[1;31mb\u001b[0mc'],
    ['a colour with colons', 'a\u001b[38:2::1:2:3mb\u001b[mc'],
    ['a cursor movement', 'a\u001b[10;20Hb\u001b[2Jc'],
    ['a private mode', 'a\u001b[?1049hb\u001b[?25lc'],
    ['a CSI with intermediates', 'a\u001b[!pb\u001b[4 qc'],
    ['a title, ended by BEL', 'a\u001b]0;title\u0007bc'],
    ['a title, ended by ST', 'a\u001b]2;title\u001b\\bc'],
    ['a clipboard write', 'a\u001b]52;c;QUJD\u0007bc'],
    ['a clipboard write inside a link', 'a\u001b]8;;x\u001b]52;c;AA\u0007b\u0007c'],
    ['a link', 'a\u001b]8;;http://x\u001b\\b\u001b]8;;\u001b\\c'],
    ['a device control string', 'a\u001bP+q544e\u001b\\bc'],
    ['an application command', 'a\u001b_Gf=100;AAAA\u001b\\bc'],
    ['a privacy message', 'a\u001b^secret\u001b\\bc'],
    ['a start of string', 'a\u001bXsecret\u001b\\bc'],
    ['8-bit CSI', 'a\u009b31mb\u009bmc'],
    ['8-bit OSC', 'a\u009d0;title\u009cbc'],
    ['8-bit DCS, SOS, PM and APC', 'a\u0090x\u009c\u0098x\u009c\u009ex\u009cb\u009fx\u009cc'],
    ['other C1 controls', 'a\u0084b\u0085\u008dc'],
    ['a full reset', 'a\u001bcbc'],
    ['a character set', 'a\u001b(0b\u001b)Bc'],
    ['a double-height line', 'a\u001b#3bc'],
    ['C0 controls and DEL', '\u0000a\u0007\b\u000b\f\rb\u007f\u000e\u000fc'],
    ['a newline-free unterminated OSC', 'abc\u001b]0;title'],
    ['an unterminated DCS', 'abc\u001bPq#0'],
    ['an unterminated CSI', 'abc\u001b[12;3'],
    ['a lone ESC', 'abc\u001b'],
    ['a sequence broken off by CAN', 'a\u001b[12\u0018bc'],
    ['a sequence broken off by ESC', 'a\u001b[12\u001b[3mbc'],
    ['a control inside a sequence', 'a\u001b[1\u0007;\r1mbc'],
  ])('takes out %s', (_, text) => {
    expect(sanitise(text)).toBe('abc');
  });

  it('keeps letters that an escape would not have taken with it', () => {
    expect(sanitise('\u001bé\u001b[3字')).toBe('é字');
  });

  it('does not let an unterminated sequence swallow the next line', () => {
    expect(sanitise('a\u001b]0;b\nc\u001bPd\ne\u001b[3\nf')).toBe('a\nc\ne\nf');
  });

  it.each([
    ['a bidi override', 'a\u202eb', 'a‹U+202E›b'],
    ['bidi isolates', '\u2066a\u2069', '‹U+2066›a‹U+2069›'],
    ['a zero-width space', 'a\u200bb', 'a‹U+200B›b'],
    ['a joiner between letters', 'a\u200db', 'a‹U+200D›b'],
    ['a soft hyphen', 'a\u00adb', 'a‹U+00AD›b'],
    ['tag characters', 'a\u{e0041}', 'a‹U+E0041›'],
    ['a byte order mark', '\ufeffa', '‹U+FEFF›a'],
    ['a Hangul filler', 'a\u3164', 'a‹U+3164›'],
    ['a variation selector on a letter', 'a\ufe0f', 'a‹U+FE0F›'],
    ['a line separator', 'a\u2028b', 'a‹U+2028›b'],
    ['a format character that terminals draw', '\u06001', '‹U+0600›1'],
    ['a noncharacter', 'a\uffff', 'a‹U+FFFF›'],
    ['a lone high surrogate', 'a\ud800b', 'a‹U+D800›b'],
    ['a lone low surrogate', '\udc00', '‹U+DC00›'],
    ['a combining mark at the start of a line', 'a\n\u0336b', 'a\n‹U+0336›b'],
  ])('writes out %s', (_, text, shown) => {
    expect(sanitise(text)).toBe(shown);
  });

  it('keeps accents, but not a tower of them', () => {
    expect(sanitise('e\u0301\u0323')).toBe('e\u0301\u0323');
    expect(sanitise(`e${'\u0301'.repeat(7)}`)).toBe(`e${'\u0301'.repeat(6)}‹U+0301›`);
  });

  it('lets emoji sequences fall apart into signs of a known width', () => {
    expect(sanitise('⚠\ufe0f 👩\u200d🚀 👋🏽\u200d😀')).toBe('⚠ 👩🚀 👋🏽😀');
  });
});

describe('a text of many megabytes', () => {
  it('is sanitised like a short one, in a sequence and out of it', () => {
    const long = 'x'.repeat(12_000_000);
    expect(sanitise(`…${long}`) === `…${long}`).toBe(true);
    expect(sanitise(`a\u001b]0;${long}\u0007b`)).toBe('ab');
    expect(sanitise(`${'é'.repeat(70_000)}\u0301`)).toHaveLength(70_001);
  });
});

describe('a sanitiser of a stream', () => {
  it('gives the same text whatever the chunks', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = randomFrom(seed);
      const text = hostileText(random, 40);
      const sanitiser = createSanitiser();
      let shown = '';
      for (let index = 0; index < text.length;) {
        const length = 1 + Math.floor(random() * 4);
        shown += sanitiser.push(text.slice(index, index + length));
        index += length;
      }
      expect(shown + sanitiser.end(), `seed ${seed}`).toBe(sanitise(text));
    }
  });
});

describe('reveal', () => {
  it('writes controls out instead of taking anything away', () => {
    expect(reveal('ls \u001b]; rm -rf ~ ;\u0007\r')).toBe(
      'ls ‹U+001B›]; rm -rf ~ ;‹U+0007›‹U+000D›',
    );
    expect(reveal('a\u009b8mb\u202e\n\t')).toBe('a‹U+009B›8mb‹U+202E›\n\t');
  });
});

describe('on a real terminal', () => {
  it.each([
    ['sanitised', sanitise],
    ['revealed', reveal],
  ])('hostile text, once %s, changes nothing but plain cells', async (_, make) => {
    const terminal = new Terminal({cols: 80, rows: 24, scrollback: 0, allowProposedApi: true});
    const heard: string[] = [];
    terminal.onTitleChange(title => heard.push(`title ${title}`));
    terminal.onBell(() => heard.push('bell'));
    terminal.onData(data => heard.push(`reply ${data}`));
    for (const code of [0, 1, 2, 4, 8, 9, 10, 11, 12, 52, 104, 110]) {
      terminal.parser.registerOscHandler(code, () => heard.push(`OSC ${code}`) > 0);
    }
    const modes = {...terminal.modes};
    for (let seed = 0; seed < 400; seed += 1) {
      const text = make(hostileText(randomFrom(seed), 60));
      expect(text.replaceAll(/[\t\n]/g, ''), `seed ${seed}`).not.toMatch(/\p{Control}/u);
      await new Promise<void>(resolve => {
        terminal.write(`${text.replaceAll('\n', '\r\n')}\r\n`, resolve);
      });
    }
    expect(heard).toEqual([]);
    expect({...terminal.modes}).toEqual(modes);
    expect(terminal.buffer.active.type).toBe('normal');
    expect(cells(terminal).filter(cell => !cell.isAttributeDefault())).toEqual([]);
    expect(cells(terminal).some(cell => cell.getChars() === 'Z')).toBe(true);
  });
});

function cells(terminal: Terminal) {
  const buffer = terminal.buffer.active;
  const rows = Array.from({length: terminal.rows}, (_, row) => buffer.getLine(row));
  return rows.flatMap(line =>
    Array.from({length: terminal.cols}, (_, column) => line?.getCell(column)).filter(
      cell => cell !== undefined,
    ),
  );
}
