import {currentAttempt} from '../session/select.ts';
import type {SessionState} from '../session/state.ts';
import {sanitise} from '../terminal/sanitise.ts';
import {waitsBefore} from './course-intents.ts';
import type {Keymap} from './keymap.ts';
import type {PaneView} from './move-in-pane.ts';
import {describeHealer} from './panes/no-fix.ts';
import {searchRow} from './search/searched-pane.ts';
import {type Row, span} from './text/rows.ts';
import {theme} from './theme.ts';
import type {PaneName, ViewState} from './view-state.ts';

interface StatusContext {
  readonly panes: Readonly<Record<PaneName, PaneView>>;
  readonly fixIsVisible: boolean;
  readonly keys: Keymap;
}

/** The one thing to know now: an answer to the last key, what waits, who is searching, or the last notice. */
export function statusRow(
  state: SessionState,
  view: ViewState,
  {panes, fixIsVisible, keys}: StatusContext,
): Row {
  if (view.overlay?.kind === 'confirm-leave') {
    return [span(`${view.overlay.reason} Leave?`, theme.warning)];
  }
  if (view.overlay?.kind === 'search') return searchRow(view.overlay, panes[view.overlay.pane]);
  if (view.message !== null) return [span(oneLine(view.message), theme.strong)];
  if (view.overlay?.kind === 'comment') {
    return [span('What should the healers know?', theme.strong)];
  }
  const {phase} = state;
  if (state.stage) return [span(waitsBefore(state.stage.kind, keys), theme.note)];
  if (phase.kind === 'healing') {
    const found = currentAttempt(state)?.proposals.length ?? 0;
    if (found > 0 && !fixIsVisible) {
      return [span(`A fix is ready: ${keys.keyFor('pane-fix')} shows it.`, theme.good)];
    }
    const interesting = phase.healers.filter(({status}) => phase.searching || status === 'failed');
    if (interesting.length > 0) {
      const words = interesting.map(describeHealer).join(' · ');
      return [span(oneLine(words), theme.quiet)];
    }
  }
  return [span(oneLine(state.notices.at(-1) ?? ''), theme.quiet)];
}

const oneLine = (text: string) => sanitise(text).replaceAll(/\s+/g, ' ');
