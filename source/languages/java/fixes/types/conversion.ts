import type {Code} from '../../code/code.ts';
import {replaceToken, replaceTokens, wrap, type Edit} from '../../code/edit.ts';
import {plainType} from '../../code/type-names.ts';
import {statementEnd, variableAt} from '../../code/variables.ts';
import {javaRule, mainWith, type Problem} from '../java-rule.ts';

interface Conversion {
  readonly edits: readonly Edit[];
  readonly explanation: string;
}

/** A value of another type, where there is one obvious way from the one to the other. */
export const conversion = javaRule({
  id: 'conversion',
  tier: 3,
  types: ['prob.found.req'],
  message:
    /^incompatible types: (?:(\S+(?:<.*>)?(?:\[\])*) cannot be converted to (\S+(?:<.*>)?(?:\[\])*)|no instance\(s\) of type variable\(s\) \S+ exist so that Stream<\S+> conforms to List<.*>)$/,
  *mend(problem) {
    const [, found = '', wanted = ''] = problem.match;
    if (found === '') {
      const listed = method(problem, '.toList()');
      if (listed) yield listed;
      return;
    }
    const converted = convert(problem, found, wanted);
    if (converted) yield converted;
  },
  examples: [
    {
      before: mainWith('int n = "12";', 'System.out.println(n + 1);'),
      after: mainWith('int n = Integer.parseInt("12");', 'System.out.println(n + 1);'),
      output: '13\n',
    },
    {
      before: mainWith('int n = 1;', 'String s = n + 1;', 'System.out.println(s);'),
      after: mainWith('int n = 1;', 'String s = String.valueOf(n + 1);', 'System.out.println(s);'),
      output: '2\n',
    },
    {
      before: mainWith('Object o = "abc";', 'String s = o;', 'System.out.println(s);'),
      after: mainWith('Object o = "abc";', 'String s = (String) o;', 'System.out.println(s);'),
      output: 'abc\n',
    },
    {
      before: mainWith('char c = "a";', 'System.out.println(c);'),
      after: mainWith("char c = 'a';", 'System.out.println(c);'),
      output: 'a\n',
    },
    {
      before: mainWith('String words = "a b".split(" ");', 'System.out.println(words.length);'),
      after: mainWith('String[] words = "a b".split(" ");', 'System.out.println(words.length);'),
      output: '2\n',
    },
  ],
});

const parsers: Readonly<Record<string, string>> = {
  int: 'Integer.parseInt',
  Integer: 'Integer.parseInt',
  double: 'Double.parseDouble',
  Double: 'Double.parseDouble',
  long: 'Long.parseLong',
  Long: 'Long.parseLong',
  float: 'Float.parseFloat',
};

function convert(problem: Problem, found: string, wanted: string): Conversion | null {
  const {code, from, to} = problem;
  const text = code.between(from, to);
  const call = (name: string): Conversion => ({
    edits: wrap(code, from, to, `${name}(`, ')'),
    explanation: `The ${plainType(found)} is made ${/^[aeiouAEIOU]/.test(wanted) ? 'an' : 'a'} ${wanted} with ${name}().`,
  });
  if (/^"(?:[^"\\]|\\.)"$/.test(text) && wanted === 'char')
    return quoted(code, from, `'${text.slice(1, -1).replace("'", "\\'").replace('\\"', '"')}'`);
  if (/^'.*'$/.test(text) && wanted === 'String')
    return quoted(code, from, `"${text.slice(1, -1).replace('"', '\\"')}"`);
  if (found === 'String' && wanted in parsers)
    return /^"\D*"$/.test(text) ? null : call(parsers[wanted] ?? '');
  if (
    wanted === 'String' &&
    /^(?:int|double|long|float|boolean|char|Integer|Double|Long|StringBuilder|char\[\])$/.test(
      found,
    )
  )
    return call('String.valueOf');
  if (found === 'Object' || found.startsWith('CAP#')) return cast(problem, wanted);
  if (wanted === 'char[]' && found === 'String') return method(problem, '.toCharArray()');
  if (
    /^Stream<(.*)>$/.exec(found)?.[1] === /^List<(.*)>$/.exec(wanted)?.[1] &&
    found.startsWith('Stream<')
  )
    return method(problem, '.toList()');
  const getter = /^Optional(Int|Double|Long|<.*>)$/.exec(found)?.[1];
  if (getter !== undefined && /^(?:int|double|long|[A-Z][\w$]*)$/.test(wanted))
    return method(problem, getter.startsWith('<') ? '.get()' : `.getAs${getter}()`);
  if (found === `${wanted}[]` || (found.startsWith('List<') && !wanted.includes('<')))
    return declaredAs(problem, found);
  return null;
}

function quoted(code: Code, at: number, text: string): Conversion {
  return {
    edits: [replaceToken(code, at, text)],
    explanation: `One character stands in single quotation marks, text in double ones: ${text}.`,
  };
}

function cast({code, from, to}: Problem, type: string): Conversion | null {
  // What a lambda or a generic method has to be told is more than a cast.
  if (!/^[\w$]+(?:\[\])*$/.test(type) || code.between(from, to).includes('->')) return null;
  const isOne = isOperand(code, from, to);
  return {
    edits: isOne
      ? wrap(code, from, to, `(${type}) `, '')
      : wrap(code, from, to, `(${type}) (`, ')'),
    explanation: `The value is known as an Object only; the cast says that it is a ${type}.`,
  };
}

function method({code, from, to}: Problem, call: string): Conversion | null {
  if (!isOperand(code, from, to)) return null;
  return {
    edits: wrap(code, from, to, '', call),
    explanation: `The value is converted with ${call.slice(1)}.`,
  };
}

/** Another type for a variable that is declared with this value. */
function declaredAs({code, from, to}: Problem, type: string): Conversion | null {
  const at = from - 2;
  const variable = code.text(from - 1) === '=' ? variableAt(code, code.text(at), at) : undefined;
  if (variable?.nameAt !== at || statementEnd(code, to) !== to + 1) return null;
  return {
    edits: [replaceTokens(code, variable.typeAt, at - 1, type)],
    explanation: `The value of ${variable.name} is a ${type}.`,
  };
}

/** Whether tokens are one operand with its calls and indices, to which a cast applies as a whole. */
export function isOperand(code: Code, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const close = /^[([]$/.test(code.text(at)) ? code.partner(at) : -1;
    if (close !== -1) at = close;
    else if (code.tokens[at]?.kind === 'operator' && !/^(?:\.|[<>])$/.test(code.text(at)))
      return false;
  }
  return true;
}
