import type {Block} from './block.ts';
import {oneLine, safeText} from './safe-text.ts';

/** A report as one HTML file that loads and runs nothing. */
export function html(title: string, blocks: readonly Block[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(oneLine(title))}</title>
<style>
${style}</style>
</head>
<body>
<main>
${blocks.map(render).join('\n')}
</main>
</body>
</html>
`;
}

function render(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escape(oneLine(block.text))}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escape(oneLine(block.text))}</p>`;
    case 'facts':
      return `<dl>\n${block.rows
        .map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(oneLine(value))}</dd>`)
        .join('\n')}\n</dl>`;
    case 'diff':
      return `<pre class="diff">${safeText(block).split('\n').map(diffLine).join('\n')}</pre>`;
    case 'code':
    case 'output':
      return `<pre class="${block.kind}">${escape(safeText(block))}</pre>`;
  }
}

function diffLine(line: string): string {
  const tag = tags[line.charAt(0)];
  return tag ? `<${tag}>${escape(line)}</${tag}>` : escape(line);
}

/** Told by the sign as well as by the colour, and by the element to whoever hears it. */
const tags: Readonly<Record<string, string>> = {'+': 'ins', '-': 'del', '@': 'b'};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, sign => escapes[sign] ?? '');

const style = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { padding: .75rem; overflow-x: auto; border: 1px solid #8886; border-radius: .3rem; line-height: 1.35; }
pre.output { border-style: dashed; }
ins, del { text-decoration: none; }
ins { color: light-dark(#116329, #7ee787); }
del { color: light-dark(#a40e26, #ffa198); }
`;
