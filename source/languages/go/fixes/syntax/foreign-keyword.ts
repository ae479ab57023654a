import {nearest} from '../../../near-names.ts';
import {inOnePlace} from '../../../rule-examples.ts';
import {
  isName,
  startsStatement,
  statementEnd,
  textAt,
  textBetween,
  type Code,
} from '../../code/code.ts';
import {replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {goRule, mainWith, withFmt, type Mending} from '../go-rule.ts';

/** A statement that starts with a keyword of another language, or with a misspelt one. */
export const foreignKeyword = goRule({
  id: 'foreign-keyword',
  tier: 3,
  types: ['SyntaxError'],
  message: /^(?:unexpected |non-declaration statement)/,
  *mend({code, index, line}) {
    const first = code.tokens.findIndex(token => token.line === line);
    // After `}` comes `else`.
    for (const at of new Set([
      first,
      index - 1,
      index,
      textAt(code, first) === '}' ? first + 1 : first,
    ])) {
      if (!isName(code, at) || !(startsStatement(code, at) || textAt(code, at - 1) === '}'))
        continue;
      const mending = mendAt(code, at);
      if (mending) yield mending;
    }
  },
  examples: [
    {
      before: mainWith('n := 0', 'while n < 3 {', '\tn++', '}', 'fmt.Println(n)'),
      after: mainWith('n := 0', 'for n < 3 {', '\tn++', '}', 'fmt.Println(n)'),
      output: '3\n',
    },
    inOnePlace({
      before: withFmt(
        'def one() int {',
        '\treturn 1',
        '}',
        '',
        'func main() {',
        '\tfmt.Println(one())',
        '}',
      ),
      wrong: 'def one() int {',
      right: 'func one() int {',
      output: '1\n',
    }),
    {
      before: mainWith('int n = 1', 'fmt.Println(n)'),
      after: mainWith('var n int = 1', 'fmt.Println(n)'),
      output: '1\n',
    },
  ],
});

const typeNames: ReadonlyMap<string, string> = new Map([
  ['int', 'int'],
  ['string', 'string'],
  ['String', 'string'],
  ['float', 'float64'],
  ['double', 'float64'],
  ['float64', 'float64'],
  ['bool', 'bool'],
  ['boolean', 'bool'],
]);

function mendAt(code: Code, at: number): Mending | null {
  const word = textAt(code, at);
  const isOuter = code.tokens[at]?.start === code.lineStarts[(code.tokens[at]?.line ?? 1) - 1];
  const instead = (text: string): Mending => ({
    edits: [replaceToken(code, at, text)],
    explanation: `Go says ${text} for ${word}.`,
  });
  if (isOuter && /^(?:function|def|fn|fun|sub)$/.test(word)) return instead('func');
  if (isOuter && /^(?:class|struct|interface)$/.test(word) && isName(code, at + 1))
    return typeDeclaration(code, at);
  if (isOuter && textAt(code, at + 1) === ':=') {
    return {
      edits: [replaceTokens(code, at, at + 2, `var ${word} =`)],
      explanation: ':= stands in functions only; outside it is var.',
    };
  }
  if (word === 'while') return {...instead('for'), edits: whileEdits(code, at)};
  if (/^(?:elif|elsif|elseif)$/.test(word)) return instead('else if');
  if (/^(?:let|auto|val)$/.test(word) && isName(code, at + 1)) return withoutLet(code, at);
  const type = typeNames.get(word);
  if (type !== undefined && isName(code, at + 1)) return typedDeclaration(code, at, type);
  const keyword = nearest(word, isOuter ? outer : inner, 'alike');
  return keyword === null ? null : instead(keyword);
}

const outer = ['func', 'type', 'var', 'const', 'import', 'package'];
const inner = [
  'return',
  'else',
  'for',
  'switch',
  'defer',
  'break',
  'continue',
  'case',
  'default',
  'range',
  'select',
];

/** Without the parentheses around the condition; `while true` is `for`. */
function whileEdits(code: Code, at: number): Edit[] {
  const close = textAt(code, at + 1) === '(' ? code.partner.get(at + 1) : undefined;
  const condition = close === undefined ? null : textBetween(code, at + 2, close);
  const end = close === undefined ? at + 2 : close + 1;
  const isWhole = textAt(code, end) === '{';
  if (condition !== null && isWhole)
    return [replaceTokens(code, at, end, condition === 'true' ? 'for' : `for ${condition}`)];
  if (textAt(code, at + 1) === 'true' && isWhole) return [replaceTokens(code, at, end, 'for')];
  return [replaceToken(code, at, 'for')];
}

function typeDeclaration(code: Code, at: number): Mending | null {
  const name = textAt(code, at + 1);
  if (textAt(code, at + 2) !== '{') return null;
  const kind = textAt(code, at) === 'interface' ? 'interface' : 'struct';
  return {
    edits: [replaceTokens(code, at, at + 2, `type ${name} ${kind}`)],
    explanation: `Go declares it as type ${name} ${kind}.`,
  };
}

function withoutLet(code: Code, at: number): Mending | null {
  if (textAt(code, at + 2) !== '=') return null;
  return {
    edits: [replaceTokens(code, at, at + 3, `${textAt(code, at + 1)} :=`)],
    explanation: `Go declares with := rather than ${textAt(code, at)}.`,
  };
}

function typedDeclaration(code: Code, at: number, type: string): Mending | null {
  const name = textAt(code, at + 1);
  const hasValue = /^(?:=|:=)$/.test(textAt(code, at + 2));
  const isPlain = statementEnd(code, at) === at + 2;
  if (!hasValue && !isPlain) return null;
  const to = hasValue ? at + 3 : at + 2;
  return {
    edits: [replaceTokens(code, at, to, `var ${name} ${type}${hasValue ? ' =' : ''}`)],
    explanation: `Go writes the type behind the name: var ${name} ${type}.`,
  };
}
