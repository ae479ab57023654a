/** What a healer has so far of an answer that is still coming. */
export interface HealerProgress {
  /** The end of it: foreign text, which whoever shows it sanitises. */
  readonly text: string;
  /** Length of all of it, in characters. */
  readonly characters: number;
  /** Which answer it is, from 1, of how many that are asked for. */
  readonly answer: number;
  readonly answers: number;
}

/** What a healer has used for one program, all in all. Nothing in it is guessed. */
export interface Spent {
  /** Questions that were sent. */
  readonly requests: number;
  /** Of these, those of which it is known what they used. */
  readonly counted: number;
  /** Of the counted ones, as the server tells them. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars for these tokens; null when no price was set. */
  readonly cost: number | null;
}
