import {Heredocs} from './heredocs.ts';
import {wordEnd} from './words.ts';

export interface Token {
  /** A here-document is its body, with the line of its end. */
  readonly kind: 'word' | 'operator' | 'newline' | 'comment' | 'arithmetic' | 'heredoc';
  readonly text: string;
  /** Offsets in the source; `end` is after the last character. */
  readonly start: number;
  readonly end: number;
  /** Counts from 1. */
  readonly line: number;
  /** The quote or bracket that is never closed, for the word that runs to the end of the text because of it. */
  readonly unclosed: string | null;
}

const operators = [
  '<<<',
  '<<-',
  '&>>',
  ';;&',
  ';;',
  ';&',
  '&&',
  '||',
  '|&',
  '<<',
  '>>',
  '<&',
  '>&',
  '<>',
  '>|',
  '&>',
  ';',
  '&',
  '|',
  '<',
  '>',
  '(',
  ')',
];

/**
 * The tokens of a script, as far as they can be told without running it: words with all that is quoted or substituted in
 * them, operators, `((…))`, line ends, comments and the bodies of here-documents. Total, and linear in the text.
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const heredocs = new Heredocs();
  let line = 1;
  let at = 0;
  const add = (kind: Token['kind'], end: number, unclosed: string | null = null) => {
    const text = source.slice(at, end);
    tokens.push({kind, text, start: at, end, line, unclosed});
    for (let from = text.indexOf('\n'); from !== -1; from = text.indexOf('\n', from + 1)) line += 1;
    at = end;
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '\n') {
      add('newline', at + 1);
      for (let end = heredocs.skip(source, at); end > at; end = heredocs.skip(source, at)) {
        add('heredoc', end);
      }
    } else if (/\s/.test(character)) {
      at += 1;
    } else if (source.startsWith('\\\n', at)) {
      at += 2;
      line += 1;
    } else if (character === '#') {
      add('comment', indexOrEnd(source, '\n', at));
    } else if (source.startsWith('((', at) && startsCommand(tokens)) {
      const {end, unclosed} = wordEnd(source, at, '((');
      add('arithmetic', end, unclosed);
    } else {
      const operator = operatorAt(source, at);
      if (operator === null) {
        const {end, unclosed} = wordEnd(source, at);
        const opensHeredoc =
          tokens.at(-1)?.kind === 'operator' && /^<<-?$/.test(tokens.at(-1)?.text ?? '');
        if (opensHeredoc) heredocs.expect(source.slice(at, end), tokens.at(-1)?.text === '<<-');
        add('word', end, unclosed);
      } else {
        add('operator', at + operator.length);
      }
    }
  }
  return tokens;
}

/** Null where a word starts; `<(` and `>(` start one. */
function operatorAt(source: string, at: number): string | null {
  if (/^[<>]\($/.test(source.slice(at, at + 2))) return null;
  return operators.find(each => source.startsWith(each, at)) ?? null;
}

/** Whether a command can start after these tokens; a `((` elsewhere is two brackets. */
function startsCommand(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || last.kind === 'newline' || last.kind === 'heredoc' || last.kind === 'comment')
    return true;
  if (last.kind === 'operator') return /^(?:;|&&?|\|[|&]?|\()$/.test(last.text);
  return /^(?:if|then|elif|else|while|until|do|for|!|\{|time)$/.test(last.text);
}

function indexOrEnd(source: string, text: string, from: number): number {
  const index = source.indexOf(text, from);
  return index === -1 ? source.length : index;
}
