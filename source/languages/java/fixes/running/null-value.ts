import type {Code} from '../../code/code.ts';
import {insertAfter, replaceTokens} from '../../code/edit.ts';
import {addImports, importsOf} from '../../code/imports.ts';
import {splitAtCommas} from '../../code/methods.ts';
import {plainType} from '../../code/type-names.ts';
import {variablesOf} from '../../code/variables.ts';
import {wholeNameOf} from '../../knowledge/classes.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** A count in a map that is raised before it was there. */
export const firstCount = javaRule({
  id: 'first-count',
  tier: 3,
  types: ['NullPointerException'],
  message:
    /^Cannot invoke "java\.lang\.(Integer|Long|Double)\.\w+\(\)" because the return value of "java\.util\.\w*Map\.get\(Object\)" is null$/,
  *mend({code, match, line}) {
    const {from, end} = code.tokensOfLine(line);
    const calls = code.tokens
      .slice(from, end)
      .flatMap(({text}, index) =>
        text === 'get' && code.text(from + index + 1) === '(' ? [from + index] : [],
      );
    const [at, ...others] = calls;
    if (at === undefined || others.length > 0) return;
    const [close, map] = [code.partner(at + 1), code.text(at - 2)];
    // Only what is put back under the same key, raised, is a count.
    const put = code.tokens.findIndex(
      ({text}, index) => index >= from && index < end && text === 'put',
    );
    const key = code.between(at + 2, close - 1);
    const [first] = put === -1 ? [] : splitAtCommas(code, put + 1, code.partner(put + 1));
    if (!first || code.text(put - 2) !== map || code.between(...first) !== key) return;
    if (!/^[+]$/.test(code.text(close + 1)) && code.text(at - 3) !== '+') return;
    const zero = match[1] === 'Integer' ? '0' : match[1] === 'Long' ? '0L' : '0.0';
    yield {
      edits: [replaceTokens(code, at, close, `getOrDefault(${key}, ${zero})`)],
      explanation: `A key that ${map} does not hold yet counts from 0.`,
    };
  },
  examples: [
    {
      before:
        lines('import java.util.*;') +
        mainWith(
          'Map<String, Integer> n = new HashMap<>();',
          'n.put("a", n.get("a") + 1);',
          'System.out.println(n);',
        ),
      after:
        lines('import java.util.*;') +
        mainWith(
          'Map<String, Integer> n = new HashMap<>();',
          'n.put("a", n.getOrDefault("a", 0) + 1);',
          'System.out.println(n);',
        ),
      output: '{a=1}\n',
    },
  ],
});

/** The usual class first. */
const made: Readonly<Record<string, readonly string[]>> = {
  List: ['ArrayList', 'LinkedList'],
  Map: ['HashMap', 'TreeMap', 'LinkedHashMap'],
  Set: ['HashSet', 'TreeSet', 'LinkedHashSet'],
  Deque: ['ArrayDeque', 'LinkedList'],
  Queue: ['ArrayDeque', 'LinkedList', 'PriorityQueue'],
};
const makeable =
  /^(?:ArrayList|HashMap|HashSet|TreeMap|TreeSet|LinkedList|ArrayDeque|PriorityQueue|StringBuilder|LinkedHashMap|Stack)$/;

/** The class to make: the one that is imported; several of them leave it open. */
function implementationOf(code: Code, type: string): string | undefined {
  if (makeable.test(type)) return type;
  const imports = importsOf(code);
  const classes = made[type] ?? [];
  const [only, ...others] = classes.filter(each => imports.includes(`java.util.${each}`));
  return others.length > 0 ? undefined : (only ?? classes[0]);
}

/** A list, map or the like that is declared and used, and never made. */
export const neverMade = javaRule({
  id: 'never-made',
  tier: 3,
  types: ['NullPointerException'],
  message:
    /^Cannot invoke "java\.(?:util|lang)\.[\w$.]+\(.*?\)" because "(?:this|[\p{L}\p{N}_$]+)\.([\p{L}\p{N}_$]+)" is null$/u,
  *mend({code, match}) {
    const name = match[1] ?? '';
    const fields = variablesOf(code).filter(each => each.isField && each.name === name);
    const [field, ...others] = fields;
    if (!field || others.length > 0 || !/^(?:;|=)$/.test(code.text(field.nameAt + 1))) return;
    const isSet = code.indicesOf(name).some(at => at !== field.nameAt && code.text(at + 1) === '=');
    const isNull = code.text(field.nameAt + 1) === '=' && code.text(field.nameAt + 2) === 'null';
    if (isSet || (code.text(field.nameAt + 1) === '=' && !isNull)) return;
    const plain = plainType(field.type);
    const own = implementationOf(code, plain);
    if (own === undefined) return;
    const value = `new ${own}${field.type.includes('<') ? '<>' : ''}()`;
    const wholeName = wholeNameOf(own);
    const imports =
      own === plain || wholeName === undefined || code.source.includes('import java.util.*')
        ? []
        : addImports(code, [wholeName]);
    yield {
      edits: [
        isNull
          ? replaceTokens(code, field.nameAt + 2, field.nameAt + 2, value)
          : insertAfter(code, field.nameAt, ` = ${value}`),
        ...imports,
      ],
      explanation: `${name} is declared and never made.`,
    };
  },
  examples: [
    {
      before: lines(
        'import java.util.ArrayList;',
        'import java.util.List;',
        '',
        'public class Main {',
        '    private List<String> names;',
        '    public static void main(String[] args) {',
        '        Main one = new Main();',
        '        one.names.add("Ada");',
        '        System.out.println(one.names);',
        '    }',
        '}',
      ),
      after: lines(
        'import java.util.ArrayList;',
        'import java.util.List;',
        '',
        'public class Main {',
        '    private List<String> names = new ArrayList<>();',
        '    public static void main(String[] args) {',
        '        Main one = new Main();',
        '        one.names.add("Ada");',
        '        System.out.println(one.names);',
        '    }',
        '}',
      ),
      output: '[Ada]\n',
    },
  ],
});
