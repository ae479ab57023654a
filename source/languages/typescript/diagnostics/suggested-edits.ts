import type {Program} from '../../../program.ts';
import {readCode} from '../../javascript/code/code.ts';
import {costOf} from '../../near-names.ts';
import {areOpposites} from '../../opposites.ts';
import type {Location, ToolEdit} from '../../report.ts';
import type {Diagnostic} from './read.ts';

/** `Did you mean 'name'?`, `Did you mean to write 'name'?`; also of a text in quotes, `Did you mean '"blue"'?`. */
const suggested = /Did you mean (?:to write |the (?:instance|static) member )?'([^'\n]{1,200})'\?/;

/**
 * The change that a `Did you mean 'x'?` stands for. The compiler takes the nearest name that is declared, even when it
 * is another word altogether; only a slip is offered as a change. Pure.
 */
export function editsFor(
  {message, notes}: Diagnostic,
  location: Location | null,
  {source, entry}: Pick<Program, 'entry' | 'source'>,
): readonly ToolEdit[] {
  const meant = [message, ...notes].map(text => suggested.exec(text)?.[1]).find(Boolean);
  if (meant === undefined || location === null || location.file !== entry) return [];
  const code = readCode(source);
  const index = code.at(location);
  const token = code.tokens[index];
  if (token === undefined || token.text.includes('\n')) return [];
  const isText = meant.startsWith('"');
  if (isText ? token.kind !== 'string' : token.kind !== 'name') return [];
  const [wrong, right] = isText
    ? [token.text.slice(1, -1), meant.slice(1, -1)]
    : [token.text, meant];
  if (!/^[\w$ .-]+$/.test(right) || !isSlip(wrong, right)) return [];
  const quote = isText ? token.text.charAt(0) : '';
  const column = token.start - code.lineStart(token.line) + 1;
  const part = {
    file: location.file,
    line: token.line,
    column,
    endLine: token.line,
    endColumn: column + token.text.length,
    // `{nmae}` stands for a variable, too.
    text: isShorthand(code.text(index - 1), code.text(index + 1), message, notes)
      ? `${right}: ${wrong}`
      : `${quote}${right}${quote}`,
  };
  return [
    {
      message: `${wrong} seems to be a slip for ${right}`,
      applicability: 'machine-applicable',
      parts: [part],
    },
  ];
}

/** The compiler has looked at how near two names are; it does not know that some differences have a meaning. */
function isSlip(wrong: string, right: string): boolean {
  if (right.endsWith(`.${wrong}`)) return true;
  if (costOf(wrong, right, 'alike') < Infinity) return true;
  const [a, b] = [wrong.toLowerCase(), right.toLowerCase()];
  const isNumbered = a.replaceAll(/\d/g, '') === b.replaceAll(/\d/g, '');
  return wrong.length > 3 && a[0] === b[0] && !isNumbered && !areOpposites(a, b);
}

function isShorthand(
  before: string,
  after: string,
  message: string,
  notes: readonly string[],
): boolean {
  const isProperty = [message, ...notes].some(text => text.includes('Object literal may only'));
  return isProperty && /^[{,]$/.test(before) && /^[},]$/.test(after);
}
