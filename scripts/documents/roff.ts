/** Text of a manual page: nothing in it is a request or an escape. */
export function roff(text: string): string {
  return (
    text
      .replaceAll('\\', String.raw`\e`)
      .replaceAll('-', String.raw`\-`)
      // Otherwise typographic signs may come of these.
      .replaceAll('~', String.raw`\(ti`)
      .replaceAll('…', '...')
      .replaceAll('’', "'")
      .replaceAll(' · ', ', ')
      .replaceAll(/^(?=[.'])/gm, String.raw`\&`)
  );
}

export function bold(text: string): string {
  return String.raw`\fB${roff(text)}\fR`;
}

export function italic(text: string): string {
  return String.raw`\fI${roff(text)}\fR`;
}

export function section(title: string, ...parts: readonly string[]): string {
  const [first = '', ...others] = parts;
  // A section begins with a paragraph anyway.
  return [`.SH ${title}`, first.replace(/^\.PP\n/, ''), ...others].join('\n');
}

export function subsection(title: string, ...parts: readonly string[]): string {
  return [`.SS ${title}`, ...parts].join('\n');
}

/** A term, which is marked up already, with what it means. */
export function item(term: string, text: string): string {
  return `.TP\n${term}\n${filled(text)}`;
}

export function paragraph(text: string): string {
  return `.PP\n${filled(text)}`;
}

/** In lines that can be read as source, too. They may grow a little by what is escaped. */
function filled(text: string): string {
  const lines = text.match(/\S.{0,63}\S(?= |$)|\S+/g) ?? [];
  return lines.map(roff).join('\n');
}
