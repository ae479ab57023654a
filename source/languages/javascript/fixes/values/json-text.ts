import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';
import {typeOf} from '../../code/types.ts';

/** `JSON.parse` of what is an object already, or of a literal that is JavaScript rather than JSON. */
export const jsonText: Rule = {
  id: 'json-text',
  tier: 3,
  answers: ({type, message, phase}) =>
    type === 'SyntaxError' && phase === 'runtime' && /JSON/.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const parse = code.memberAt(report.location);
    if (code.text(parse) !== 'parse' || code.text(parse - 2) !== 'JSON') return;
    const close = code.close(parse + 1);
    const [argument] = elements(code, parse + 1);
    if (argument === undefined || close === -1) return;
    const type = typeOf(code, ...argument);
    if (
      report.message.startsWith('"[object ') &&
      type !== null &&
      /^(?:Object|Array)$/.test(type.name)
    ) {
      yield {
        source: edited(code, replaceTokens(code, parse - 2, close, code.slice(...argument))),
        explanation: `${code.slice(...argument)} is an object already; only text is parsed.`,
      };
      return;
    }
    const edit = strictJson(code, ...argument);
    if (edit === null) return;
    yield {
      source: edited(code, edit),
      explanation: 'JSON wants double quotes around its names and texts, and no comma at the end.',
    };
  },
  examples: [
    {
      before: lines(
        "const user = {name: 'Ada'};",
        'const copy = JSON.parse(user);',
        'console.log(copy.name);',
      ),
      after: lines("const user = {name: 'Ada'};", 'const copy = user;', 'console.log(copy.name);'),
      output: 'Ada\n',
    },
    {
      before: lines(
        "const text = \"{'name': 'Ada', 'age': 36,}\";",
        'console.log(JSON.parse(text).age);',
      ),
      after: lines(
        'const text = \'{"name": "Ada", "age": 36}\';',
        'console.log(JSON.parse(text).age);',
      ),
      output: '36\n',
    },
  ],
};

/** The string literal that is parsed, as proper JSON; null when even that would not make it so. */
function strictJson(code: Code, from: number, to: number): Edit | null {
  const literal = code.kind(from) === 'string' ? from : (resolve(code, from)?.value?.[0] ?? -1);
  if (from !== to || code.kind(literal) !== 'string') return null;
  const inner = code.text(literal).slice(1, -1);
  if (/[\\"]/.test(inner) && inner.includes("'")) return null;
  const mended = inner
    .replaceAll("'", '"')
    .replace(/([{,]\s*)([A-Za-z_]\w*)(\s*:)/g, '$1"$2"$3')
    .replace(/,(\s*[}\]])/g, '$1');
  return isJson(mended) ? replaceToken(code, literal, `'${mended}'`) : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
