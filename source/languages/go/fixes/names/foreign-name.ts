import {lines} from '../../../rule-examples.ts';
import {textAt, textBetween, type Code} from '../../code/code.ts';
import {replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {methodAround} from '../../code/functions.ts';
import {importEdits} from '../../code/imports.ts';
import {goRule, mainWith} from '../go-rule.ts';

/** A word of another language for something that Go calls otherwise. */
export const foreignName = goRule({
  id: 'foreign-name',
  tier: 3,
  types: ['UndeclaredName'],
  message: /^undefined: \w+$/,
  *mend({code, index, message, source}) {
    const name = message.slice('undefined: '.length);
    if (textAt(code, index) !== name) return;
    const isCalled = textAt(code, index + 1) === '(';
    const word =
      isCalled && name !== 'float' && name !== 'double'
        ? undefined
        : (words.get(name) ?? receiverFor(code, index, name));
    if (word !== undefined) {
      yield {edits: [replaceToken(code, index, word)], explanation: `Go says ${word} for ${name}.`};
      return;
    }
    const call = calls.get(name);
    const close = textAt(code, index + 1) === '(' ? code.partner.get(index + 1) : undefined;
    if (call !== undefined && close !== undefined) {
      const [path] = call.split('.');
      yield {
        edits: [replaceToken(code, index, call), ...importEdits(source, path ?? '')],
        explanation: `Go says ${call} for ${name}.`,
      };
    }
    yield* consoleLog(code, index, source);
  },
  examples: [
    {
      before: mainWith('var p *int', 'fmt.Println(p == null)'),
      after: mainWith('var p *int', 'fmt.Println(p == nil)'),
      output: 'true\n',
    },
    {
      before: mainWith('fmt.Println("n: " + str(3))'),
      after: mainWith('fmt.Println("n: " + fmt.Sprint(3))'),
      output: 'n: 3\n',
    },
    {
      before: lines('package main', '', 'func main() {', '\tconsole.log("a", 2)', '}'),
      after: mainWith('fmt.Println("a", 2)'),
      output: 'a 2\n',
    },
  ],
});

const words: ReadonlyMap<string, string> = new Map([
  ['null', 'nil'],
  ['NULL', 'nil'],
  ['None', 'nil'],
  ['nullptr', 'nil'],
  ['undefined', 'nil'],
  ['Nil', 'nil'],
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['boolean', 'bool'],
  ['Boolean', 'bool'],
  ['String', 'string'],
  ['str', 'string'],
  ['double', 'float64'],
  ['float', 'float64'],
  ['integer', 'int'],
  ['Integer', 'int'],
  ['long', 'int64'],
  ['i32', 'int32'],
  ['i64', 'int64'],
  ['f64', 'float64'],
  ['u8', 'uint8'],
  ['Error', 'error'],
]);

const calls: ReadonlyMap<string, string> = new Map([
  ['Println', 'fmt.Println'],
  ['Printf', 'fmt.Printf'],
  ['Sprintf', 'fmt.Sprintf'],
  ['Errorf', 'fmt.Errorf'],
  ['Print', 'fmt.Print'],
  ['printf', 'fmt.Printf'],
  ['sprintf', 'fmt.Sprintf'],
  ['puts', 'fmt.Println'],
  ['echo', 'fmt.Println'],
  ['sqrt', 'math.Sqrt'],
  ['Atoi', 'strconv.Atoi'],
  ['Itoa', 'strconv.Itoa'],
]);

/** `self` and `this` are what the method calls its receiver. */
function receiverFor(code: Code, index: number, name: string): string | undefined {
  if (name !== 'self' && name !== 'this') return undefined;
  return methodAround(code, index)?.receiver?.name;
}

/** `console.log(…)` and `str(…)`, which need more than another word. */
function* consoleLog(
  code: Code,
  index: number,
  source: string,
): Generator<{edits: Edit[]; explanation: string}> {
  const isConsole = textAt(code, index) === 'console' && textAt(code, index + 2) === 'log';
  const isText = /^(?:str|String)$/.test(textAt(code, index)) && textAt(code, index + 1) === '(';
  if (!isConsole && !isText) return;
  const to = isConsole ? index + 3 : index + 1;
  const call = isConsole ? 'fmt.Println' : 'fmt.Sprint';
  yield {
    edits: [replaceTokens(code, index, to, call), ...importEdits(source, 'fmt')],
    explanation: `Go says ${call} for ${textBetween(code, index, to)}.`,
  };
}
