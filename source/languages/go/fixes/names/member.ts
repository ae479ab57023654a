import {nearest} from '../../../near-names.ts';
import {inOnePlace} from '../../../rule-examples.ts';
import {
  endOfOperand,
  startsStatement,
  statementStart,
  textAt,
  textBetween,
  type Code,
} from '../../code/code.ts';
import {replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {importEdits} from '../../code/imports.ts';
import {typesOf} from '../../code/types.ts';
import {foreignMethods} from '../../knowledge/foreign.ts';
import {typeMethods} from '../../knowledge/methods.ts';
import {goRule, mainWith, withFmt, type Problem} from '../go-rule.ts';

/** A field or method that a type does not have: in another case, misspelt, or one of another language. */
export const member = goRule({
  id: 'member',
  tier: 3,
  types: ['MissingFieldOrMethod', 'MissingLitField'],
  *mend(problem) {
    const {code, index, message} = problem;
    const found = readMessage(message);
    if (!found || textAt(code, index) !== found.member) return;
    const meant = found.hint ?? nearest(found.member, membersOf(code, found.type), 'alike');
    if (meant !== null) {
      yield {
        edits: [replaceToken(code, index, meant)],
        explanation: `${found.type} has no ${found.member}, but it has ${meant}.`,
        ...(found.hint === null ? {} : {tier: 2}),
      };
      return;
    }
    yield* foreign(problem, found.type, found.member);
  },
  examples: [
    inOnePlace({
      before: withFmt(
        'type point struct{ across, down int }',
        '',
        'func main() {',
        '\tp := point{across: 1, down: 2}',
        '\tfmt.Println(p.acros, p.Down)',
        '}',
      ),
      wrong: 'fmt.Println(p.acros, p.Down)',
      right: 'fmt.Println(p.across, p.down)',
      output: '1 2\n',
    }),
    {
      before: mainWith('xs := []int{1}', 'xs.append(2)', 'fmt.Println(xs, xs.length)'),
      after: mainWith('xs := []int{1}', 'xs = append(xs, 2)', 'fmt.Println(xs, len(xs))'),
      output: '[1 2] 2\n',
    },
  ],
});

interface Missing {
  readonly type: string;
  readonly member: string;
  /** What the compiler says is there. */
  readonly hint: string | null;
}

function readMessage(message: string): Missing | null {
  const hint = /but does have (?:field |method )?(\w+)\)?$/.exec(message)?.[1] ?? null;
  const [, field, literal] =
    /^unknown field (\w+) in struct literal of type ([^\s,]+)/.exec(message) ?? [];
  if (field !== undefined && literal !== undefined) return {type: literal, member: field, hint};
  const [, type, member] = /\(type (.{1,200}) has no field or method (\w+)/.exec(message) ?? [];
  const variable = /^\S{1,200} undefined \((?:variable of )?type /.test(message);
  return type !== undefined && member !== undefined && (variable || message.includes(' undefined '))
    ? {type: type.replace(/^.* of type /, ''), member, hint}
    : null;
}

function membersOf(code: Code, type: string): readonly string[] {
  const name = type.replace(/^\*/, '').replace(/\[.*$/, '');
  const own = typesOf(code).get(name.replace(/^main\./, ''));
  if (!own) return typeMethods.get(name) ?? [];
  return [...own.fields.map(field => field.name), ...own.methods];
}

/** What a method is called on, as the tables of other languages' methods tell them apart. */
function kindOf(code: Code, type: string): string | null {
  const own = typesOf(code).get(type);
  const plain = own && !/^(?:struct|interface)$/.test(own.kind) ? own.kind : type;
  if (plain.startsWith('[')) return 'slice';
  if (plain.startsWith('map[')) return 'map';
  if (plain === 'string' || plain === 'error') return plain;
  return /^(?:u?int\d*|float\d\d|byte|rune)$/.test(plain) ? 'number' : null;
}

function* foreign(
  {code, index, source}: Problem,
  type: string,
  name: string,
): Generator<{edits: Edit[]; explanation: string}> {
  const kind = kindOf(code, type);
  const method = (foreignMethods.get(name) ?? []).find(({on}) => on === kind);
  const start = startOfOperand(code, index - 1);
  if (!method || start === null) return;
  const close = textAt(code, index + 1) === '(' ? code.partner.get(index + 1) : undefined;
  const values = close === undefined ? '' : textBetween(code, index + 2, close);
  if (method.written.includes('@') !== (values !== '')) return;
  const isStatement = method.written.startsWith('$ =');
  if (
    isStatement &&
    (statementStart(code, start) !== start || !startsStatement(code, (close ?? index) + 1))
  )
    return;
  const subject = textBetween(code, start, index - 1);
  const text = method.written.replaceAll('$', () => subject).replace('@', () => values);
  yield {
    edits: [
      replaceTokens(code, start, (close ?? index) + 1, text),
      ...(method.path === null ? [] : importEdits(source, method.path)),
    ],
    explanation: `In Go that is ${text.length < 60 ? text : method.written.replaceAll('$', '…').replace('@', '…')}.`,
  };
}

/** The first token of the operand that ends before a dot. */
function startOfOperand(code: Code, dot: number): number | null {
  let at = dot - 1;
  for (;;) {
    if (/^[)\]]$/.test(textAt(code, at))) {
      const open = code.partner.get(at);
      if (open === undefined) return null;
      at = open - 1;
      continue;
    }
    const kind = code.tokens[at]?.kind;
    if (kind !== 'name' && kind !== 'string') return null;
    if (textAt(code, at - 1) !== '.') return endOfOperand(code, at) > dot ? at : null;
    at -= 2;
  }
}
