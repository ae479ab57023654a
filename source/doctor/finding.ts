/** One thing that the doctor has looked at. Texts may hold what a daemon said: they are made safe when shown. */
export interface Finding {
  /** `ok`: nothing to do. `note`: good to know. `problem`: something does not work, or is not safe. */
  readonly mark: 'ok' | 'note' | 'problem';
  /** What was looked at, such as `cgroups`. */
  readonly subject: string;
  readonly text: string;
  /** What to do; every problem has it. */
  readonly advice: string | null;
}

export interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

export function ok(subject: string, text: string): Finding {
  return {mark: 'ok', subject, text, advice: null};
}

export function note(subject: string, text: string, advice: string | null = null): Finding {
  return {mark: 'note', subject, text, advice};
}

export function problem(subject: string, text: string, advice: string): Finding {
  return {mark: 'problem', subject, text, advice};
}
