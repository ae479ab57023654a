import {useMemo} from 'react';
import {languageNamed} from '../../languages/index.ts';
import {currentAttempt} from '../../session/select.ts';
import type {SessionState} from '../../session/state.ts';
import type {Keymap} from '../keymap.ts';
import type {Layout} from '../layout.ts';
import {codePane, codeText} from '../panes/code.ts';
import type {PaneContent} from '../panes/content.ts';
import {errorPane} from '../panes/error.ts';
import {fixPane} from '../panes/fix.ts';
import {noFixPane} from '../panes/no-fix.ts';
import {outputPane} from '../panes/output.ts';
import {preparingPane} from '../panes/preparing.ts';
import {stagePane} from '../panes/stage.ts';
import {reviewOf} from '../selectors.ts';
import type {PaneName, ViewState} from '../view-state.ts';
import {useHighlighted} from './use-highlighted.ts';

/** What each pane shows, made anew only where something of it changed. */
export function usePanes(
  state: SessionState,
  view: ViewState,
  layout: Layout,
  keys: Keymap,
): Readonly<Record<PaneName, PaneContent>> {
  const {overlay} = view;
  // The timeline shows the attempt that is chosen in it.
  const attempt =
    overlay?.kind === 'timeline'
      ? state.attempts.find(({number}) => number === overlay.attempt)
      : currentAttempt(state);
  const width = (pane: PaneName) => (layout.kind === 'too-small' ? 1 : layout.panes[pane].width);
  const [codeWidth, outputWidth] = [width('code'), width('output')];
  const [errorWidth, fixWidth] = [width('error'), width('fix')];

  const {stage} = state;
  const next =
    stage?.kind === 'run' && overlay?.kind !== 'timeline'
      ? state.revisions[stage.revision]
      : undefined;
  const source = (next ?? attempt?.revision)?.source ?? state.program.source;
  const text = useMemo(() => codeText(source), [source]);
  const highlighted = useHighlighted(text, languageNamed(state.program.language).grammar);
  const at = attempt?.report?.location;
  const location = !next && at?.file === state.program.entry ? at : null;
  const codeKey = next ? `revision ${next.number}` : `attempt ${attempt?.number}`;
  const code = useMemo(
    () => codePane({highlighted, source, location, key: codeKey}, codeWidth),
    [highlighted, source, location, codeKey, codeWidth],
  );
  const progress = state.phase.kind === 'starting' ? state.phase.progress : null;
  const output = useMemo(
    () => (progress ? preparingPane(progress, outputWidth) : outputPane(attempt, outputWidth)),
    [progress, attempt, outputWidth],
  );
  const error = useMemo(() => errorPane(state, attempt, errorWidth), [state, attempt, errorWidth]);
  const {cursor, rangeStart, sideBySide} = view;
  const fix = useMemo(() => {
    if (state.stage) return stagePane(state, state.stage, fixWidth);
    const review = reviewOf(state, {cursor, rangeStart});
    if (!review) return noFixPane(state, fixWidth, keys);
    const {proposals} = review.attempt;
    const rank = 1 + proposals.findIndex(({id}) => id === review.proposal.id);
    const before = review.attempt.revision.source;
    return fixPane({...review, sideBySide, before, rank, count: proposals.length}, fixWidth);
  }, [state, cursor, rangeStart, sideBySide, fixWidth, keys]);
  return useMemo(() => ({code, output, error, fix}), [code, output, error, fix]);
}
