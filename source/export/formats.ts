import {jsonText} from '../plain/json-text.ts';
import {summariseExecution} from '../session/execution.ts';
import type {SessionState} from '../session/state.ts';
import type {ExportFormat} from './format-names.ts';
import {html} from './html.ts';
import {markdown} from './markdown.ts';
import {type ReportFacts, reportBlocks} from './report-blocks.ts';
import {sessionJson} from './session-json.ts';

/**
 * A session in a format. Pure. All but a patch is safe to look at; a patch is exact, and empty when nothing changed.
 * @param patchPath names the program in a patch.
 */
export function exported(
  format: ExportFormat,
  state: SessionState,
  facts: ReportFacts,
  patchPath: string,
): string {
  switch (format) {
    case 'md':
      return markdown(reportBlocks(state, facts));
    case 'html':
      return html(`YuuBox: ${state.program.entry}`, reportBlocks(state, facts));
    case 'json':
      return `${jsonText(sessionJson(state, facts), 2)}\n`;
    case 'patch':
      return summariseExecution(state, patchPath).patch;
  }
}
