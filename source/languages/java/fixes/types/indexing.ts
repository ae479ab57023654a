import type {Code} from '../../code/code.ts';
import {replaceTokens} from '../../code/edit.ts';
import {typeStart, plainType} from '../../code/type-names.ts';
import {statementEnd, statementStart, variableAt} from '../../code/variables.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** Brackets behind a list, a map or a text, and a loop over what cannot be walked through. */
export const indexing = javaRule({
  id: 'indexing',
  tier: 3,
  types: ['array.req.but.found', 'prob.found.req'],
  message:
    /^array required, but (.+) found$|^incompatible types: (?:String|Integer|Character) cannot be converted to int$/,
  *mend({code, match, from, to}) {
    const open = openBracket(code, from, to);
    const close = code.partner(open);
    if (open === -1 || close === -1) return;
    const type = match[1] ?? variableAt(code, code.text(open - 1), open - 1)?.type ?? '';
    const plain = plainType(type);
    const index = code.between(open + 1, close - 1);
    const isList = /^(?:List|ArrayList|LinkedList|Vector)$/.test(plain);
    const isMap = /^(?:Map|HashMap|TreeMap|LinkedHashMap)$/.test(plain);
    if (code.text(close + 1) === '=' && (isList || isMap)) {
      const end = statementEnd(code, close + 1);
      if (statementStart(code, open) > open - 1 || code.text(end) !== ';') return;
      const name = isList ? 'set' : 'put';
      yield {
        edits: [
          replaceTokens(
            code,
            open,
            end - 1,
            `.${name}(${index}, ${code.between(close + 2, end - 1)})`,
          ),
        ],
        explanation: `${plain} is no array: it is written with ${name}().`,
      };
      return;
    }
    const name =
      isList || isMap ? 'get' : plain === 'String' || plain === 'StringBuilder' ? 'charAt' : null;
    if (name === null || /^(?:[-+*/]?=|\+\+|--)$/.test(code.text(close + 1))) return;
    yield {
      edits: [replaceTokens(code, open, close, `.${name}(${index})`)],
      explanation: `${plain} is no array: it is read with ${name}().`,
    };
  },
  examples: [
    {
      before:
        lines('import java.util.*;') +
        mainWith('List<String> a = List.of("x", "y");', 'System.out.println(a[1] + "z"[0]);'),
      after:
        lines('import java.util.*;') +
        mainWith(
          'List<String> a = List.of("x", "y");',
          'System.out.println(a.get(1) + "z".charAt(0));',
        ),
      output: 'yz\n',
    },
    {
      before:
        lines('import java.util.*;') +
        mainWith(
          'Map<String, Integer> a = new HashMap<>();',
          'a["x"] = 3;',
          'System.out.println(a);',
        ),
      after:
        lines('import java.util.*;') +
        mainWith(
          'Map<String, Integer> a = new HashMap<>();',
          'a.put("x", 3);',
          'System.out.println(a);',
        ),
      output: '{x=3}\n',
    },
  ],
});

/** The bracket behind what is no array: within the code in question, or around it. */
function openBracket(code: Code, from: number, to: number): number {
  for (let at = to; at >= from; at--) if (code.text(at) === ']') return code.partner(at);
  const around = code.enclosing(from, '[');
  return around !== -1 && code.line(around) === code.line(from)
    ? around
    : code.text(to + 1) === '['
      ? to + 1
      : -1;
}

/** A loop over a text, or over a map. */
export const loopOver = javaRule({
  id: 'loop-over',
  tier: 3,
  types: ['foreach.not.applicable.to.type'],
  *mend({code, report, from, to}) {
    const found =
      report.notes.find(note => note.startsWith('found:'))?.replace(/^found:\s*/, '') ?? '';
    const plain = plainType(found);
    if (code.text(from - 1) !== ':') return;
    const name = from - 2;
    const type = code.between(typeStart(code, name), name - 1);
    const call =
      plain === 'String' && /^(?:char|Character|var)$/.test(type)
        ? 'toCharArray'
        : /^(?:Map|HashMap|TreeMap|LinkedHashMap)$/.test(plain)
          ? viewFor(found, type)
          : null;
    if (call === null) return;
    yield {
      edits: [replaceTokens(code, from, to, `${code.between(from, to)}.${call}()`)],
      explanation: `A ${plain} is walked through with ${call}().`,
    };
  },
  examples: [
    {
      before: mainWith('for (char c : "ab") {', '    System.out.println(c);', '}'),
      after: mainWith('for (char c : "ab".toCharArray()) {', '    System.out.println(c);', '}'),
      output: 'a\nb\n',
    },
  ],
});

/** The view of a map whose items have a type. */
function viewFor(map: string, type: string): string | null {
  if (/\bEntry\b/.test(type)) return 'entrySet';
  const [, key, value] = /^\w+<([\w<>[\]]+),\s*([\w<>[\], ]+)>$/.exec(map) ?? [];
  if (key === value || key === undefined) return null;
  const isLike = (box: string | undefined) =>
    box === type ||
    (box === 'Integer' && type === 'int') ||
    (box === 'Double' && type === 'double');
  return isLike(key) ? 'keySet' : isLike(value) ? 'values' : null;
}
