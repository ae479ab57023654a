import {costOf} from '../../../near-names.ts';
import type {Code} from '../../code/code.ts';
import {replaceToken} from '../../code/edit.ts';
import {keywords} from '../../code/syntax.ts';
import {variablesOf} from '../../code/variables.ts';
import {javaRule, mainWith} from '../java-rule.ts';

const contextual = ['record', 'var', 'yield', 'sealed', 'permits'];
const candidates = [...keywords, ...contextual].filter(word => word.length > 2);

/** A keyword with a slip of the finger in it, on the line of the error or the one before. */
export const misspeltKeyword = javaRule({
  id: 'misspelt-keyword',
  tier: 2,
  types: [
    'expected',
    'not.stmt',
    'illegal.start.of.expr',
    'illegal.start.of.type',
    'cant.resolve',
    'else.without.if',
    'invalid.meth.decl.ret.type.req',
    'statement.not.expected',
  ],
  *mend({code, line, report, from, to}) {
    const isSyntax = report.phase === 'syntax';
    const tokens = code.tokensOfLine(line);
    const range = isSyntax ? [tokens.from, tokens.end] : [from, to + 1];
    const [first = 0, end = 0] = range;
    const known = new Set(variablesOf(code).map(({name}) => name));
    for (let at = first; at < end; at++) {
      const text = code.text(at);
      if (!code.isName(at) || keywords.has(text) || known.has(text) || code.text(at - 1) === '.')
        continue;
      if (code.indicesOf(text).length > 1 && !isSyntax) continue;
      const own = keywordNear(text);
      if (own === null || !fits(code, at, own)) continue;
      yield {
        edits: [replaceToken(code, at, own)],
        explanation: `There is no keyword '${text}'; '${own}' is meant.`,
      };
      return;
    }
  },
  examples: [
    {
      before: mainWith('int n = 2;', 'whlie (n > 0) {', '    n--;', '}', 'System.out.println(n);'),
      after: mainWith('int n = 2;', 'while (n > 0) {', '    n--;', '}', 'System.out.println(n);'),
      output: '0\n',
    },
    {
      before: mainWith('System.out.println(1);').replace('static', 'statc'),
      after: mainWith('System.out.println(1);'),
      output: '1\n',
    },
  ],
});

function keywordNear(text: string): string | null {
  if (text.length < 3) return null;
  const near = candidates
    .map(word => ({word, cost: costOf(text, word)}))
    .filter(({cost, word}) => cost <= (word.length > 5 ? 2 : 1.1))
    .toSorted((a, b) => a.cost - b.cost);
  const [best, second] = near;
  if (!best || (second && second.cost === best.cost)) return null;
  return best.word;
}

/** Whether a keyword can stand at a place, as far as the tokens beside it tell. */
function fits(code: Code, at: number, word: string): boolean {
  const next = code.text(at + 1);
  if (/^(?:if|while|for|switch|catch|synchronized)$/.test(word)) return next === '(';
  if (/^(?:else|do|try|finally)$/.test(word))
    return /^(?:\{|if)$/.test(next) || code.line(at + 1) > code.line(at);
  if (
    /^(?:return|throw|new|case|import|package|public|private|static|final|class|void|int|double|boolean|char|long|extends|implements|throws|protected|abstract|interface|enum|record|var|instanceof|assert)$/.test(
      word,
    )
  )
    return next !== '(' || word === 'return';
  if (/^(?:break|continue)$/.test(word)) return next === ';';
  return /^(?:true|false|null|this|super|default|byte|short|float)$/.test(word);
}
