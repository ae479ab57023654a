import type {RuleExample} from './rule.ts';

/** A program of the examples, from its lines. */
export function lines(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}

/** A program for an example: the template's text as it stands, without its first line end and its indentation. */
export function program(template: TemplateStringsArray): string {
  const text = (template.raw[0] ?? '').replace(/^\n/, '').replace(/\n[ \t]*$/, '\n');
  const widths = Array.from(text.matchAll(/^[ ]*(?=[^ \n])/gm), ([indent]) => indent.length);
  const margin = ' '.repeat(Math.min(...widths));
  return text.replaceAll(new RegExp(`^${margin}`, 'gm'), '');
}

interface OnePlace extends Omit<RuleExample, 'after'> {
  /** A piece of the broken program: the first that reads so. */
  readonly wrong: string;
  /** What the healed one has in its place. */
  readonly right: string;
}

/** An example whose two programs differ in one place only. */
export function inOnePlace({wrong, right, ...example}: OnePlace): RuleExample {
  return {...example, after: example.before.replace(wrong, () => right)};
}
