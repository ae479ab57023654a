import {inOnePlace, lines} from '../../../rule-examples.ts';
import {
  endOfExpression,
  indentOf,
  startsStatement,
  statementEnd,
  textAt,
  textBetween,
} from '../../code/code.ts';
import {insertBefore, replaceToken, replaceTokens} from '../../code/edit.ts';
import {resolve} from '../../code/declarations.ts';
import {goRule, mainWith, withFmt} from '../go-rule.ts';

/** `:=` declares nothing new here. */
export const noNewVariable = goRule({
  id: 'no-new-variable',
  tier: 3,
  types: ['NoNewVar'],
  *mend({code, index}) {
    if (textAt(code, index) !== ':=') return;
    yield {
      edits: [replaceToken(code, index, '=')],
      explanation: ':= declares, and nothing is new here; = assigns.',
    };
  },
  examples: [
    {
      before: mainWith('n := 1', 'n := n + 1', 'fmt.Println(n)'),
      after: mainWith('n := 1', 'n = n + 1', 'fmt.Println(n)'),
      output: '2\n',
    },
  ],
});

/** A constant that the program changes is a variable. */
export const changedConstant = goRule({
  id: 'changed-constant',
  tier: 3,
  types: ['UnassignableOperand'],
  *mend({code, index, message}) {
    const name = /^cannot assign to (\w+)\b/.exec(message)?.[1] ?? '';
    const declared = textAt(code, index) === name ? resolve(code, name, index) : undefined;
    const keyword = (declared?.index ?? 0) - 1;
    if (declared?.kind !== 'constant' || textAt(code, keyword) !== 'const') return;
    yield {
      edits: [replaceToken(code, keyword, 'var')],
      explanation: `${name} is changed, so it is a variable.`,
    };
  },
  examples: [
    {
      before: mainWith('const total = 1', 'total += 2', 'fmt.Println(total)'),
      after: mainWith('var total = 1', 'total += 2', 'fmt.Println(total)'),
      output: '3\n',
    },
  ],
});

/** A struct in a map cannot be changed there: it is taken out, changed and put back. */
export const fieldInMap = goRule({
  id: 'field-in-map',
  tier: 3,
  types: ['UnaddressableFieldAssign'],
  *mend({code, index, message}) {
    const target = /^cannot assign to struct field (.{1,300}) in map$/.exec(message)?.[1];
    const end = target === undefined ? null : endOfExpression(code, index, target);
    if (end === null || !startsStatement(code, index)) return;
    const dot = end - 2;
    const statement = statementEnd(code, index);
    const item = textBetween(code, index, dot);
    const rest = code.source.slice(code.tokens[dot]?.start, code.tokens[statement - 1]?.end);
    const name = ['entry', 'item', 'changed'].find(
      each => !code.tokens.some(({text}) => text === each),
    );
    if (textAt(code, dot) !== '.' || !item.endsWith(']') || name === undefined) return;
    const indent = `\n${indentOf(code, index)}`;
    yield {
      edits: [
        replaceTokens(
          code,
          index,
          statement,
          `${name} := ${item}${indent}${name}${rest}${indent}${item} = ${name}`,
        ),
      ],
      explanation:
        'A struct in a map cannot be changed there, so it is taken out, changed and put back.',
    };
  },
  examples: [
    inOnePlace({
      before: withFmt(
        'type stock struct{ count int }',
        '',
        'func main() {',
        '\tstocks := map[string]stock{"pen": {1}}',
        '\tstocks["pen"].count += 2',
        '\tfmt.Println(stocks)',
        '}',
      ),
      wrong: '\tstocks["pen"].count += 2\n',
      right: lines('\tentry := stocks["pen"]', '\tentry.count += 2', '\tstocks["pen"] = entry'),
      output: 'map[pen:{3}]\n',
    }),
  ],
});

/** A value that nothing uses: `append` without the assignment, `==` for `=`, a function that was to be called. */
export const unusedValue = goRule({
  id: 'unused-value',
  tier: 3,
  types: ['UnusedExpr'],
  *mend({code, index, message, errors}) {
    if (!startsStatement(code, index) || errors.some(({type}) => type === 'MissingReturn')) return;
    const end = statementEnd(code, index);
    const text = textBetween(code, index, end);
    const list = /^append\(([\w.]+), /.exec(text)?.[1];
    if (list !== undefined) {
      yield {
        edits: [insertBefore(code, index, `${list} = `)],
        explanation: 'append returns the longer slice, which has to be kept.',
      };
    }
    const equals = index + 1;
    if (textAt(code, equals) === '==' && code.tokens[index]?.kind === 'name') {
      yield {edits: [replaceToken(code, equals, '=')], explanation: '== compares; = assigns.'};
    }
    if (
      /^.{1,200} \((?:value of type )?func\(\).*\) is not used$/.test(message) &&
      /^[\w.]+$/.test(text)
    ) {
      yield {
        edits: [
          {from: code.tokens[end - 1]?.end ?? 0, to: code.tokens[end - 1]?.end ?? 0, text: '()'},
        ],
        explanation: 'The function is only named here, not called.',
      };
    }
  },
  examples: [
    {
      before: mainWith('xs := []int{1}', 'append(xs, 2)', 'fmt.Println(xs)'),
      after: mainWith('xs := []int{1}', 'xs = append(xs, 2)', 'fmt.Println(xs)'),
      output: '[1 2]\n',
    },
    {
      before: mainWith('n := 1', 'n == 2', 'fmt.Println(n)'),
      after: mainWith('n := 1', 'n = 2', 'fmt.Println(n)'),
      output: '2\n',
    },
  ],
});
