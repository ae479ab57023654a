import {costOf, nearest} from '../../../near-names.ts';
import type {Report} from '../../../report.ts';
import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classesOf, plainName} from '../../code/classes.ts';
import {applyEdits, readCode, replaceAll, type Code, type Edit} from '../../code/code.ts';
import {unknownClass, unknownConstant, unknownFunction} from '../../code/report.ts';
import {classes as ownClasses} from '../../knowledge/classes.ts';
import {functions as ownFunctions} from '../../knowledge/functions.ts';

/** A function, class or constant that is not there, with one that is there and nearly bears its name. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  tier: 3,
  answers: report => kindOf(report) !== null,
  *suggest({report, source}) {
    const code = readCode(source);
    const unknown = kindOf(report);
    if (unknown === null) return;
    const {kind, name} = unknown;
    const right = nearest(
      name,
      candidates[kind](code, name),
      kind === 'function' ? 'alike' : 'differ',
    );
    if (right === null) return;
    const edits = usesOf(code, kind, name, right);
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `There is no ${kind} \`${name}\`; \`${right}\` is there.`,
    };
  },
  examples: [
    {
      before: "<?php\necho strtouper('a');\n",
      after: "<?php\necho strtoupper('a');\n",
      output: 'A',
    },
    {
      before: program`
        <?php
        function double(int $n): int
        {
            return 2 * $n;
        }

        echo duoble(4);
      `,
      after: program`
        <?php
        function double(int $n): int
        {
            return 2 * $n;
        }

        echo double(4);
      `,
      output: '8',
    },
    {
      before: program`
        <?php
        class Circle
        {
        }

        echo get_class(new Circel());
      `,
      after: program`
        <?php
        class Circle
        {
        }

        echo get_class(new Circle());
      `,
      output: 'Circle',
    },
    {
      before: '<?php\nconst LIMIT = 3;\necho LIMTI;\n',
      after: '<?php\nconst LIMIT = 3;\necho LIMIT;\n',
      output: '3',
    },
  ],
};

type Kind = 'function' | 'class' | 'constant';

function kindOf(report: Report): {readonly kind: Kind; readonly name: string} | null {
  const [called, constant, named] = [
    unknownFunction(report),
    unknownConstant(report),
    unknownClass(report),
  ];
  if (called !== null) return {kind: 'function', name: called};
  if (constant !== null) return {kind: 'constant', name: constant};
  return named === null ? null : {kind: 'class', name: plainName(named)};
}

const candidates: Readonly<Record<Kind, (code: Code, name: string) => readonly string[]>> = {
  function: (code, name) => [...functionsOf(code), ...near(name, ownFunctions)],
  class: (code, name) => [...classesOf(code).map(each => each.name), ...near(name, ownClasses)],
  constant: code => [
    ...constantsOf(code),
    'PHP_EOL',
    'PHP_INT_MAX',
    'PHP_INT_MIN',
    'M_PI',
    'null',
    'true',
    'false',
  ],
};

/** PHP has so many names that one is near to many a word; what is meant to be one has to be nearer than the program's own. */
function near(name: string, known: readonly string[]): string[] {
  const most = name.length < 8 ? 1.1 : 2.1;
  return known.filter(each => each[0] === name[0] && costOf(name, each, 'alike') <= most);
}

/** Functions that are no methods. */
function functionsOf(code: Code): string[] {
  const classes = classesOf(code);
  return code.named('function').flatMap(index => {
    const isMethod = classes.some(({open, close}) => open < index && index < close);
    return !isMethod && code.kind(index + 1) === 'name' ? [code.text(index + 1)] : [];
  });
}

function constantsOf(code: Code): string[] {
  const classes = classesOf(code);
  const declared = code.named('const').flatMap(index => {
    const isMember = classes.some(({open, close}) => open < index && index < close);
    return isMember ? [] : [code.text(index + 1)];
  });
  const defined = code.named('define').map(index => code.text(index + 2).slice(1, -1));
  return [...declared, ...defined];
}

/** The same slip elsewhere is mended with it. */
function usesOf(code: Code, kind: Kind, name: string, right: string): Edit[] {
  const uses = code.tokens.flatMap((token, index) => {
    if (token.kind !== 'name' || plainName(token.text) !== name || code.isMember(index)) return [];
    const isCall = code.text(index + 1) === '(' && code.text(index - 1) !== 'new';
    return isCall === (kind === 'function') ? [index] : [];
  });
  return uses.flatMap(index => {
    const text = code.text(index);
    return replaceAll(code, [index], text.slice(0, text.length - name.length) + right);
  });
}
