/** A stack trace as the JVM or `printStackTrace` prints it. */
export interface Trace {
  /** The thread that it ended; null when the program printed it. */
  readonly thread: string | null;
  readonly raised: Raised;
  readonly text: string;
}

/** One exception of a trace. */
export interface Raised {
  /** The whole name of its class. */
  readonly className: string;
  readonly message: string;
  /** The lines with `at`, innermost first, trimmed. */
  readonly calls: readonly string[];
  readonly cause: Raised | null;
  readonly suppressed: readonly Raised[];
}

interface Draft {
  head: string;
  readonly calls: string[];
  cause: Draft | null;
  readonly suppressed: Draft[];
}

const thrown = /^((?:[\p{L}_$][\p{L}\p{N}_$]*\.)*[\p{L}_$][\p{L}\p{N}_$]*)(?:: (.*))?$/su;
const uncaught = /^Exception in thread "([^"\n]{0,200})" (.*)$/s;
const likely =
  /^(?:[\w$]+\.)+[\w$]*(?:Exception|Error|Throwable)\b|^[\w$]*(?:Exception|Error)(?:: |$)/;
const longestLine = 4000;
const mostCalls = 1100;
const mostMessageLines = 40;
const mostTraces = 20;

/** Every trace, in the order of printing. Linear in the input. */
export function findTraces(lines: readonly string[]): Trace[] {
  const traces: Trace[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').slice(0, longestLine);
    const [, thread = null, head = line] = uncaught.exec(line) ?? [];
    if (thread === null && (!likely.test(line) || !isFollowedByCall(lines, at))) continue;
    const end = endOf(lines, at);
    const draft = readDraft(head, lines.slice(at + 1, end));
    const raised = finished(draft, 0);
    if (raised)
      traces.push({
        thread,
        raised,
        text: lines.slice(at, end).join('\n').trimEnd().slice(0, 100_000),
      });
    if (traces.length > mostTraces) traces.shift();
    at = Math.max(at, end - 1);
  }
  return traces;
}

function isCall(line: string): boolean {
  return /^\s*(?:at \S|\.\.\. \d+ (?:more|common frames omitted))/.test(line.slice(0, 200));
}

function isLink(line: string): boolean {
  return /^\s*(?:Caused by: |Suppressed: )/.test(line.slice(0, 200));
}

/** Whether a trace's calls begin soon, after what may be a message of several lines. */
function isFollowedByCall(lines: readonly string[], head: number): boolean {
  for (let at = head + 1; at <= head + 5 && at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isCall(line)) return true;
    if (likely.test(line.slice(0, longestLine)) || uncaught.test(line.slice(0, 300))) return false;
  }
  return false;
}

/** Behind the last line of a trace. Lines that are no calls belong to a message, when calls or a cause follow. */
function endOf(lines: readonly string[], head: number): number {
  let end = head + 1;
  let hasMessage = false;
  for (let at = head + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isCall(line) || isLink(line)) {
      hasMessage = isLink(line);
      end = at + 1;
      continue;
    }
    const isMessage = at - end < mostMessageLines && (end === head + 1 || hasMessage);
    if (!isMessage || uncaught.test(line.slice(0, 300))) break;
  }
  return end;
}

function readDraft(head: string, lines: readonly string[]): Draft {
  const top: Draft = {head, calls: [], cause: null, suppressed: []};
  /** The exceptions by the indentation at which their links stand. */
  const open: {readonly indent: number; readonly draft: Draft}[] = [{indent: 0, draft: top}];
  let current = top;
  for (const each of lines) {
    const line = each.slice(0, longestLine);
    const [, blanks = '', kind, text = ''] =
      /^(\s*)(?:(Caused by|Suppressed): (?:\[CIRCULAR REFERENCE: )?)?(.*)$/s.exec(line) ?? [];
    if (kind !== undefined) {
      const draft: Draft = {head: text, calls: [], cause: null, suppressed: []};
      // A cause stands as deep as what it caused, a suppressed one deeper.
      const isOuter = (indent: number) =>
        kind === 'Suppressed' ? indent < blanks.length : indent <= blanks.length;
      const parent = open.findLast(({indent}) => isOuter(indent))?.draft ?? top;
      if (kind === 'Suppressed') parent.suppressed.push(draft);
      else parent.cause = draft;
      open.push({indent: blanks.length, draft});
      if (open.length > 50) return top;
      current = draft;
    } else if (isCall(line)) {
      if (text.startsWith('at ') && current.calls.length < mostCalls)
        current.calls.push(text.slice(3));
    } else if (current.calls.length === 0) {
      current.head = `${current.head}\n${line}`.slice(0, longestLine);
    }
  }
  return top;
}

const deepest = 20;

function finished({head, calls, cause, suppressed}: Draft, depth: number): Raised | null {
  const [, className, message = ''] = thrown.exec(head.trim()) ?? [];
  if (className === undefined || depth > deepest) return null;
  return {
    className,
    message: message.trim(),
    calls,
    cause: cause && finished(cause, depth + 1),
    suppressed: suppressed.flatMap(each => finished(each, depth + 1) ?? []),
  };
}
