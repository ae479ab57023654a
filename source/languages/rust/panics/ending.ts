import type {Result} from '../../../sandbox/result.ts';
import {plainReport, type Report} from '../../report.ts';

/**
 * How a program ended that did not panic: by running out of stack or memory, by an error that `main` returned, or by
 * an exit code of its own. Null when it said nothing. `endlessCall` tells what rustc warned of.
 */
export function readEnding(
  {exitCode, signal}: Result,
  lines: readonly string[],
  endlessCall: () => Report | null,
): Report | null {
  const said = lines.join('\n').trimEnd();
  if (signal === 'SIGABRT') return stackOverflow(lines, endlessCall) ?? abortion(lines);
  if (signal !== null || exitCode === null || exitCode === 0 || said === '') return null;
  const returned = exitCode === 1 ? lines.findLastIndex(line => line.startsWith('Error: ')) : -1;
  if (returned !== -1) {
    const stack = lines.slice(returned).join('\n').trimEnd();
    return plainReport({type: 'Error', message: stack.slice('Error: '.length), stack});
  }
  const message = said.slice(said.lastIndexOf('\n') + 1).trim();
  return plainReport({type: `Exit ${exitCode}`, message, stack: said});
}

function stackOverflow(lines: readonly string[], endlessCall: () => Report | null): Report | null {
  const at = lines.findLastIndex(
    line => line.startsWith('thread ') && line.endsWith(' has overflowed its stack'),
  );
  if (at === -1) return null;
  const warning = endlessCall();
  return plainReport({
    type: 'stack overflow',
    message: lines[at] ?? '',
    location: warning?.location ?? null,
    notes: warning ? [warning.message, ...warning.notes] : [],
    hints: warning?.hints ?? [],
    stack: lines.slice(at).join('\n').trimEnd(),
  });
}

/** What the runtime itself says before it gives up. */
const lastWords = /^(?:fatal runtime error: |memory allocation of \d+ bytes failed)/;

function abortion(lines: readonly string[]): Report | null {
  const at = lines.findLastIndex(line => lastWords.test(line));
  if (at === -1) return null;
  const message = (lines[at] ?? '').replace('fatal runtime error: ', '');
  return plainReport({type: 'abort', message, stack: lines.slice(at).join('\n').trimEnd()});
}
