/** A stretch of a text that must not leave the machine. `end` is exclusive. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
  /** False for the further lines of a secret that has several. */
  readonly counts: boolean;
}

export type SecretKind = 'private key' | 'API key' | 'token' | 'password' | 'likely secret';
