/**
 * A script for an example: the template's text as it stands, without its first line end and its indentation. What a
 * template would take for its own is written with a backslash: \${name}, \`date\`.
 */
export function program(template: TemplateStringsArray): string {
  const text = (template.raw[0] ?? '')
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .replaceAll('\\${', '${')
    .replaceAll('\\`', '`');
  const widths = Array.from(text.matchAll(/^[ ]*(?=[^ \n])/gm), ([indent]) => indent.length);
  const margin = ' '.repeat(Math.min(...widths));
  return text.replaceAll(new RegExp(`^${margin}`, 'gm'), '');
}
