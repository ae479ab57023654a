import {diffHunks} from '../../../source/patch/hunks.ts';
import {warnAboutChange, type WarningKind} from '../../../source/patch/warnings.ts';

/** The kinds of warnings about a change. */
export const kindsOf = (before: string, after: string): readonly WarningKind[] =>
  warnAboutChange(before, diffHunks(before, after)).map(({kind}) => kind);
