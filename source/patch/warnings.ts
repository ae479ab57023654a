/** Why a reviewer should look twice at a change. */
export type WarningKind =
  | 'swallows-error'
  | 'mostly-deletes'
  | 'exits-early'
  | 'adds-access'
  | 'disables-check'
  | 'changes-earlier-output'
  | 'hidden-characters';

export interface Warning {
  readonly kind: WarningKind;
  /** One plain sentence for the reader. */
  readonly message: string;
}
