/** Why a reviewer should look twice at a change. */
export type WarningKind =
  | 'swallows-error'
  | 'mostly-deletes'
  | 'exits-early'
  | 'disables-check'
  | 'adds-access'
  | 'changes-earlier-output'
  | 'hard-codes-output'
  | 'still-complains'
  | 'hidden-characters'
  | 'guess'
  | 'changes-public-name'
  | 'far-from-error';

export interface Warning {
  readonly kind: WarningKind;
  /** One plain sentence for the reader. */
  readonly message: string;
}

/** What an honest fix may well do: told to whoever reviews it, and no reason not to take it. */
const onlyTold: ReadonlySet<WarningKind> = new Set(['changes-public-name', 'far-from-error']);

/** Whether a change with this warning is accepted by a person only. */
export const forbids = ({kind}: Warning): boolean => !onlyTold.has(kind);
