/** A part of a report, in raw text: whoever renders it makes it safe. */
export type Block =
  | {readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string}
  | {readonly kind: 'paragraph'; readonly text: string}
  | {readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[]}
  /** A program; its hidden characters are shown. */
  | {readonly kind: 'code'; readonly language: string; readonly text: string}
  /** Lines that begin with `+`, `-`, `@` or a space; hidden characters are shown. */
  | {readonly kind: 'diff'; readonly text: string}
  /** What a program or tool printed; its control sequences are taken out. */
  | {readonly kind: 'output'; readonly text: string};
