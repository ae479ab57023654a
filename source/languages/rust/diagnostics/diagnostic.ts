/** One line of rustc's JSON, as far as it is read: https://doc.rust-lang.org/rustc/json.html#diagnostics */
export interface Diagnostic {
  readonly message: string;
  /** Such as `E0425`, or the name of a lint; null for most errors of syntax. */
  readonly code: string | null;
  /** Such as `error`, `warning`, `note`, `help` or `failure-note`. */
  readonly level: string;
  readonly spans: readonly Span[];
  readonly children: readonly Diagnostic[];
  /** The text for people; null in children. */
  readonly rendered: string | null;
}

/** A range of a file. Lines and columns count from 1; columns are Unicode characters. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly isPrimary: boolean;
  readonly label: string | null;
  /** The lines from `line` to `endLine`; none where rustc shows none. */
  readonly text: readonly string[];
  readonly replacement: string | null;
  readonly applicability: string | null;
  /** Where the macro was called that this is inside of. */
  readonly calledFrom: Span | null;
}

/** Deeper macros than this are not followed. */
const maxDepth = 100;

/** The diagnostic that a line holds; null for any other line. Total. */
export function readDiagnostic(line: string): Diagnostic | null {
  if (!line.startsWith('{"')) return null;
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && typeof value['rendered'] === 'string' ? diagnosticOf(value) : null;
  } catch {
    return null;
  }
}

function diagnosticOf(value: JsonObject): Diagnostic {
  const code = value['code'];
  return {
    message: textOf(value['message']) ?? '',
    code: isObject(code) ? textOf(code['code']) : null,
    level: textOf(value['level']) ?? '',
    spans: objectsIn(value['spans']).flatMap(span => spanOf(span) ?? []),
    // Children have none of their own.
    children: objectsIn(value['children']).map(child => diagnosticOf({...child, children: []})),
    rendered: textOf(value['rendered']),
  };
}

function spanOf(value: JsonObject, depth = 0): Span | null {
  const file = textOf(value['file_name']);
  const [line, column] = [countOf(value['line_start']), countOf(value['column_start'])];
  const [endLine, endColumn] = [countOf(value['line_end']), countOf(value['column_end'])];
  if (!file || line === null || column === null || endLine === null || endColumn === null)
    return null;
  const expansion = value['expansion'];
  const caller = isObject(expansion) ? expansion['span'] : null;
  return {
    file: file.replace(/^\.\//, ''),
    line,
    column,
    endLine,
    endColumn,
    isPrimary: value['is_primary'] === true,
    label: textOf(value['label']),
    text: objectsIn(value['text']).map(shown => textOf(shown['text']) ?? ''),
    replacement: textOf(value['suggested_replacement']),
    applicability: textOf(value['suggestion_applicability']),
    calledFrom: isObject(caller) && depth < maxDepth ? spanOf(caller, depth + 1) : null,
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectsIn = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const countOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
