import {bindings} from './bindings.ts';
import {keyLabel} from './keymap.ts';

/** The keys as a Markdown table, for the documentation. */
export function keyTable(): string {
  const rows = bindings.map(({command, keys, title}) => {
    const names = keys.map(key => `\`${keyLabel(key)}\``).join(' ');
    return `| ${names} | ${title} | \`${command}\` |`;
  });
  return ['| key | does | command |', '| --- | --- | --- |', ...rows].join('\n');
}
