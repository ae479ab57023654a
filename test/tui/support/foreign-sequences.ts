import type {Terminal} from '@xterm/headless';

/**
 * What of a written text is neither text nor something that the screen itself writes: colours, cursor movements, erasing, and the
 * modes for wrapped lines, the alternate screen, the cursor, pastes and synchronised output. Empty when nothing is.
 */
export function foreignSequences(written: string): string[] {
  const rest = written.replaceAll(own, '').match(/\p{Control}+[^\p{Control}]{0,12}/gu) ?? [];
  return rest.map(each => JSON.stringify(each));
}

/** SGR without blinking (5, 6), conceal (8) and fonts. */
const own =
  // oxlint-disable-next-line no-control-regex
  /\u001b\[(?:(?:0|1|2|4|7|22|24|27|39|49|[349][0-7]|10[0-7]|[34]8;5;\d{1,3}|[34]8;2;\d{1,3};\d{1,3};\d{1,3})m|\d*[ABCDEFGJK]|\d*(?:;\d*)?H|\?(?:7|25|1049|2004|2026)[hl])|\r?\n|\r(?=\u001b\[|$)/g;

/** Notes what a terminal is asked for that no screen of ours asks for. Call before anything is written. */
export function overhear({parser, onTitleChange, onBell, onData}: Terminal): string[] {
  const heard: string[] = [];
  onTitleChange(title => heard.push(`title ${title}`));
  onBell(() => heard.push('bell'));
  onData(data => heard.push(`reply ${JSON.stringify(data)}`));
  for (let code = 0; code < 2000; code += 1) {
    parser.registerOscHandler(code, () => heard.push(`OSC ${code}`) > 0);
  }
  for (const intermediates of ['', '+', '$', '!']) {
    for (const final of finals) {
      parser.registerDcsHandler({intermediates, final}, () => heard.push(`DCS ${final}`) > 0);
    }
  }
  for (const final of ['h', 'l']) {
    parser.registerCsiHandler({final}, params => heard.push(`mode ${params} ${final}`) > 0);
    parser.registerCsiHandler({prefix: '?', final}, params => {
      const foreign = params.filter(mode => ![7, 25, 1049, 2004, 2026].includes(Number(mode)));
      if (foreign.length > 0) heard.push(`mode ?${foreign} ${final}`);
      return false;
    });
  }
  return heard;
}

const finals = Array.from({length: 0x7e - 0x40 + 1}, (_, index) =>
  String.fromCharCode(0x40 + index),
);
