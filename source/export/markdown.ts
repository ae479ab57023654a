import type {Block} from './block.ts';
import {oneLine, safeText} from './safe-text.ts';

/** A report as Markdown. Nothing in it is taken for Markdown but what the report itself is made of. */
export function markdown(blocks: readonly Block[]): string {
  return `${blocks.map(render).join('\n\n')}\n`;
}

function render(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(oneLine(block.text))}`;
    case 'paragraph':
      return escape(oneLine(block.text));
    case 'facts':
      return block.rows.map(([name, value]) => `- ${name}: ${escape(oneLine(value))}`).join('\n');
    case 'code':
      return fence(block.language, safeText(block));
    case 'diff':
      return fence('diff', safeText(block));
    case 'output':
      return fence('text', safeText(block));
  }
}

/** A fence that is longer than any in the text. */
function fence(language: string, text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map(run => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text.replace(/\n$/, '')}\n${marks}`;
}

function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&|~#$]/g, String.raw`\$&`)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
