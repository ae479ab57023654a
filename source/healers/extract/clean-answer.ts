import {plainText} from './text-lines.ts';

export interface CleanAnswer {
  readonly text: string;
  /** Whether the model itself marked its end, so that a fence left open there is not cut off. */
  readonly ended: boolean;
}

/**
 * An answer without what belongs to the chat and not to it: thoughts, the marks of a turn, and whatever the model made
 * up after its own end. Marks that the source has too are left alone.
 */
export function cleanAnswer(answer: string, source: string): CleanAnswer {
  const spoken = withoutThoughts(withoutHidden(plainText(answer), plainText(source)), source);
  const begun = spoken.replace(turnStart, '');
  const end = turnEnds
    .filter(mark => !source.includes(mark))
    .map(mark => begun.indexOf(mark))
    .filter(index => index !== -1)
    .reduce((first, index) => Math.min(first, index), begun.length);
  return {text: begun.slice(0, end), ended: end < begun.length};
}

/** Without what nobody sees: NUL and zero-width characters, and spaces that are none to a compiler. */
function withoutHidden(text: string, source: string): string {
  const shown = text.replaceAll('\0', '');
  const wide = /[\u200B\u2060\uFEFF]/g;
  const narrow = source.search(wide) === -1 ? shown.replace(wide, '') : shown;
  return source.includes('\u00A0') ? narrow : narrow.replaceAll('\u00A0', ' ');
}

const turnStart =
  /^\s*(?:<\|im_start\|>\s*assistant|<\|fim_middle\|>|### (?:Response|Assistant|Output):?|<\|start_header_id\|>assistant<\|end_header_id\|>|<s>|<bos>|Assistant:|Yuuki:)[ \t]*\n?/;

/** The end-of-turn marks of common chat templates. */
const turnEnds = [
  '<|im_end|>',
  '<|im_start|>',
  '<|endoftext|>',
  '<|eot_id|>',
  '<|end|>',
  '<|end_of_text|>',
  '<|user|>',
  '<end_of_turn>',
  '<eos>',
  '</s>',
  '[/INST]',
  '[INST]',
  '<|file_sep|>',
  '<|fim_prefix|>',
  '\n### Instruction',
  '\n### Input',
  '\n### Human',
  '\n### User',
];

/** Without `<think>…</think>`; one that never ends swallows the rest, one that never began all before its end. */
function withoutThoughts(text: string, source: string): string {
  let rest = text;
  for (const [open, close] of thoughts) {
    if (source.includes(open) || source.includes(close)) continue;
    const kept: string[] = [];
    let from = rest.startsWith(open) ? 0 : lastIndexBeforeOpening(rest, open, close);
    while (from < rest.length) {
      const start = rest.indexOf(open, from);
      kept.push(rest.slice(from, start === -1 ? rest.length : start));
      if (start === -1) break;
      const end = rest.indexOf(close, start);
      from = end === -1 ? rest.length : end + close.length;
    }
    rest = kept.join('');
  }
  return rest;
}

const thoughts = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
] as const;

/** Where speech begins when the template opened the thought, so that only its end is in the text. */
function lastIndexBeforeOpening(text: string, open: string, close: string): number {
  const firstOpen = text.indexOf(open);
  const end = text.slice(0, firstOpen === -1 ? text.length : firstOpen).lastIndexOf(close);
  return end === -1 ? 0 : end + close.length;
}
