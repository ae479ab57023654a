/** An answer without what some chats, tools and templates put around it; itself when there is nothing of the kind. */
export function unwrap(text: string, source: string): string {
  const unquoted = withoutQuoteMarks(text, source);
  return codeInJson(unquoted) ?? fencedTags(unquoted, source);
}

/** Whether a text is an object of JSON and nothing else. */
export function isJsonObject(text: string): boolean {
  const trimmed = text.length > jsonAtMost ? '' : text.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return false;
  }
}

/** Names that programs stand under where models are made to answer JSON, or call a tool that writes a file. */
const codeNames =
  /^(?:(?:fixed|corrected|updated|new|final|complete|full)_?)?(?:code|program|source|source_?code|content|contents|file|text|solution)$/i;
const jsonAtMost = 300_000;
/** How far inside the program may be. */
const deepest = 4;

/** The only program in an answer that is JSON, alone, in a fence or in a tag; null when it is none, or holds several. */
function codeInJson(text: string): string | null {
  if (text.length > jsonAtMost) return null;
  const trimmed = text.trim();
  const around = jsonFrames.find(([start, end]) => start.test(trimmed) && trimmed.endsWith(end));
  if (!around) return null;
  const [start, end] = around;
  const bare = trimmed.replace(start, '').slice(0, end === '' ? undefined : -end.length);
  if (!/^\s*\{/.test(bare)) return null;
  try {
    const [code, ...others] = new Set(textsNamedCode(JSON.parse(bare), 0));
    return code === undefined || others.length > 0 ? null : code;
  } catch {
    return null;
  }
}

const jsonFrames: readonly (readonly [RegExp, string])[] = [
  [/^```(?:json)?\n/, '```'],
  [/^<tool_call>/, '</tool_call>'],
  [/^(?=\{)/, ''],
];

function textsNamedCode(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string'
      ? codeNames.test(name)
        ? [inner]
        : []
      : textsNamedCode(inner, depth + 1),
  );
}

/** An answer that is a quotation from end to end, but for sentences around it. */
function withoutQuoteMarks(text: string, source: string): string {
  const lines = text.split('\n');
  const isQuote = (line: string) => /^> ?(?!>)/.test(line);
  const quotes = lines.filter(isQuote).length;
  if (quotes < 2 || source.split('\n').some(isQuote)) return text;
  const from = lines.findIndex(isQuote);
  const to = lines.findLastIndex(isQuote) + 1;
  const inside = lines.slice(from, to);
  if (!inside.every(line => isQuote(line) || line === '')) return text;
  return [
    ...lines.slice(0, from),
    ...inside.map(line => line.replace(/^> ?/, '')),
    ...lines.slice(to),
  ].join('\n');
}

const tags = 'code|file|program|answer|solution|source|output|result|response|document';
const opening = new RegExp(
  String.raw`^[ \t]*(?:<pre[^<>\n]{0,80}>\s{0,9})?<(${tags})(?:\s[^<>\n]{0,200})?>`,
  'im',
);

/** One tag around the code, such as `<file path="…">`, as a fence. */
function fencedTags(text: string, source: string): string {
  if (/^[ \t>]*(?:`{3}|~{3})/m.test(text)) return text;
  const open = opening.exec(text);
  const name = open?.[1] ?? '';
  const close = text.lastIndexOf(`</${name}>`);
  if (!open || source.includes(`<${name}`)) return text;
  const before = text.slice(0, open.index);
  const start = open.index + open[0].length;
  // Cut off like a fence that nothing closes.
  if (close < start) return `${before}\n\`\`\`\n${text.slice(start)}`;
  const inside = text.slice(start, close);
  const after = text.slice(close + name.length + 3).replace(/^\s*<\/pre>/, '');
  return `${before}\n\`\`\`\n${inside.replace(/^\n/, '')}\n\`\`\`\n${after}`;
}
