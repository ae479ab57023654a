import type {Style} from '../terminal/sgr.ts';

/**
 * How each kind of text looks, in the terminal's own 16 colours. Every difference that matters is told by a mark or
 * by words too, so that nothing is lost without colour.
 */
export const theme = {
  frame: {dim: true},
  title: {bold: true},
  focusedTitle: {bold: true, inverse: true},
  quiet: {dim: true},
  strong: {bold: true},
  good: {color: 'green'},
  bad: {color: 'red'},
  warning: {color: 'yellow', bold: true},
  note: {color: 'cyan'},
  key: {color: 'cyan', bold: true},
  errorLine: {color: 'red', bold: true},
  stderr: {color: 'red'},
  removed: {color: 'red'},
  removedWord: {color: 'red', inverse: true},
  added: {color: 'green'},
  addedWord: {color: 'green', inverse: true},
} as const satisfies Record<string, Style>;

/** Styles of highlight.js scopes, by the first part of their name. */
export const syntaxTheme: Readonly<Record<string, Style>> = {
  keyword: {color: 'magenta'},
  built_in: {color: 'cyan'},
  literal: {color: 'yellow'},
  number: {color: 'yellow'},
  string: {color: 'green'},
  regexp: {color: 'green'},
  comment: {dim: true},
  doctag: {dim: true},
  meta: {color: 'yellow'},
  title: {color: 'blue'},
  type: {color: 'cyan'},
  attr: {color: 'cyan'},
  variable: {color: 'cyan'},
  symbol: {color: 'cyan'},
};

/** The style without its colours, for `NO_COLOR` (https://no-color.org). */
export function withoutColor(style: Style): Style {
  const {color: _, background: __, ...rest} = style;
  return rest;
}
