import {replaceTokens, wrap} from '../../code/edit.ts';
import {addImports, importsOf} from '../../code/imports.ts';
import {variableAt, variablesOf} from '../../code/variables.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** Elements removed from a collection while a loop walks through it: the loop can walk through a copy. */
export const removedInLoop = javaRule({
  id: 'removed-in-loop',
  tier: 3,
  types: ['ConcurrentModificationException'],
  *mend({code, line}) {
    const {from, end} = code.tokensOfLine(line);
    const loop = code.tokens.findIndex(
      ({text}, index) => index >= from && index < end && text === 'for',
    );
    const close = code.partner(loop + 1);
    if (loop === -1 || close === -1 || code.text(close + 1) !== '{') return;
    const colon = code.tokens.findIndex(
      ({text}, index) => index > loop && index < close && text === ':',
    );
    const walked = code.between(colon + 1, close - 1);
    if (colon === -1 || !/^[\w.]+(?:\.(?:keySet|values|entrySet)\(\))?$/.test(walked)) return;
    const owner = walked.replace(/\.\w+\(\)$/, '');
    const body = code.between(close + 1, code.partner(close + 1)).replaceAll(/\s+/g, '');
    // What is added would have to be walked through as well, or not: that is not clear.
    if (!body.includes(`${owner}.remove(`) || body.includes(`${owner}.add`)) return;
    const isKnown = importsOf(code).some(name => /^java\.util\.(?:\*|ArrayList)$/.test(name));
    yield {
      edits: [
        replaceTokens(code, colon + 1, close - 1, `new ArrayList<>(${walked})`),
        ...(isKnown ? [] : addImports(code, ['java.util.ArrayList'])),
      ],
      explanation: `${owner} cannot lose elements while a loop walks through it; the loop walks through a copy.`,
    };
  },
  examples: [
    {
      before:
        lines('import java.util.*;') +
        mainWith(
          'List<String> a = new ArrayList<>(List.of("x", "y", "z"));',
          'for (String each : a) {',
          '    if (each.equals("x")) {',
          '        a.remove(each);',
          '    }',
          '}',
          'System.out.println(a);',
        ),
      after:
        lines('import java.util.*;') +
        mainWith(
          'List<String> a = new ArrayList<>(List.of("x", "y", "z"));',
          'for (String each : new ArrayList<>(a)) {',
          '    if (each.equals("x")) {',
          '        a.remove(each);',
          '    }',
          '}',
          'System.out.println(a);',
        ),
      output: '[y, z]\n',
    },
  ],
});

const copies: Readonly<Record<string, string>> = {
  'List.of': 'ArrayList',
  'Arrays.asList': 'ArrayList',
  'Set.of': 'HashSet',
  'Map.of': 'HashMap',
  'Collections.emptyList': 'ArrayList',
};

/** A collection that cannot grow, since it was made by `List.of` or the like. */
export const fixedCollection = javaRule({
  id: 'fixed-collection',
  tier: 3,
  types: ['UnsupportedOperationException'],
  *mend({code, line}) {
    const {from, end} = code.tokensOfLine(line);
    const found = code.tokens.slice(from, end).flatMap(({text}, index) => {
      const at = from + index;
      const isChange =
        /^(?:add|remove|put|clear|addAll|removeIf|addFirst|addLast|sort|set)$/.test(text) &&
        code.text(at - 1) === '.' &&
        code.text(at + 1) === '(';
      return isChange ? [at - 2] : [];
    });
    const [receiver] = found;
    if (receiver === undefined || found.length > 1) return;
    const variable =
      variableAt(code, code.text(receiver), receiver) ??
      variablesOf(code).find(({name}) => name === code.text(receiver));
    if (!variable || code.text(variable.nameAt + 1) !== '=') return;
    const start = variable.nameAt + 2;
    const own = copies[code.between(start, start + 2)];
    const close = code.text(start + 3) === '(' ? code.partner(start + 3) : -1;
    if (own === undefined || close === -1 || code.text(close + 1) !== ';') return;
    const hasAll = code.source.includes('import java.util.*');
    yield {
      edits: [
        ...wrap(code, start, close, `new ${own}<>(`, ')'),
        ...(hasAll ? [] : addImports(code, [`java.util.${own}`])),
      ],
      explanation: `What ${code.between(start, start + 2)} makes cannot change; a new ${own} with the same elements can.`,
    };
  },
  examples: [
    {
      before:
        lines('import java.util.List;', '') +
        mainWith('List<Integer> a = List.of(1, 2);', 'a.add(3);', 'System.out.println(a);'),
      after:
        lines('import java.util.ArrayList;', 'import java.util.List;', '') +
        mainWith(
          'List<Integer> a = new ArrayList<>(List.of(1, 2));',
          'a.add(3);',
          'System.out.println(a);',
        ),
      output: '[1, 2, 3]\n',
    },
  ],
});
