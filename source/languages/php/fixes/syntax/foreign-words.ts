import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classAround, classesOf} from '../../code/classes.ts';
import {applyEdits, insertAt, readCode, replaceAll, type Code, type Edit} from '../../code/code.ts';
import {isSyntaxError} from '../../code/report.ts';
import {scopeAround, scopesOf} from '../../code/scopes.ts';

/** Words with which other languages declare, loop and branch. */
export const foreignWords: Rule = {
  id: 'foreign-words',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.tokens.flatMap((_, index) => editsAt(code, index));
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: 'Another language says it so; PHP has a word of its own.',
    };
  },
  examples: [
    {
      before: program`
        <?php
        if (1 > 2) {
            echo 1;
        } elif (2 > 1) {
            echo 2;
        }
      `,
      after: program`
        <?php
        if (1 > 2) {
            echo 1;
        } elseif (2 > 1) {
            echo 2;
        }
      `,
      output: '2',
    },
    {
      before: program`
        <?php
        let $x = 2;
        const $y = 3;
        echo $x + $y;
      `,
      after: program`
        <?php
        $x = 2;
        $y = 3;
        echo $x + $y;
      `,
      output: '5',
    },
    {
      before: program`
        <?php
        foreach ($n in [1, 2]) {
            echo $n;
        }
      `,
      after: program`
        <?php
        foreach ([1, 2] as $n) {
            echo $n;
        }
      `,
      output: '12',
    },
    {
      before: program`
        <?php
        class Box
        {
            public size(): int
            {
                return 3;
            }
        }
        echo (new Box())->size();
      `,
      after: program`
        <?php
        class Box
        {
            public function size(): int
            {
                return 3;
            }
        }
        echo (new Box())->size();
      `,
      output: '3',
    },
    {
      before: program`
        <?php
        def twice($n) {
            return 2 * $n;
        }
        echo twice(4);
      `,
      after: program`
        <?php
        function twice($n) {
            return 2 * $n;
        }
        echo twice(4);
      `,
      output: '8',
    },
  ],
};

function editsAt(code: Code, index: number): Edit[] {
  const text = code.text(index);
  const next = code.text(index + 1);
  const isName = code.kind(index) === 'name' && !code.isMember(index);
  if (!isName) return [];
  if (/^(?:elif|elsif)$/.test(text) && next === '(') return replaceAll(code, [index], 'elseif');
  if (/^(?:let|var|const)$/.test(text) && startsStatement(code, index))
    return declaration(code, index);
  if (/^(?:def|func|fun|fn|sub)$/.test(text) && startsStatement(code, index)) {
    const isHead = code.kind(index + 1) === 'name' && code.text(index + 2) === '(';
    return isHead ? replaceAll(code, [index], 'function') : [];
  }
  if (/^(?:public|private|protected|static)$/.test(text)) return method(code, index + 1);
  if (text === 'foreach' || text === 'for') return loop(code, index + 1);
  return [];
}

/** A property can be declared with `var`; a variable cannot be declared at all. */
function declaration(code: Code, index: number): Edit[] {
  const word = code.tokens[index];
  const name = code.tokens[index + 1];
  if (!word || !name || !/^\$\w/.test(name.text) || code.text(index + 2) !== '=') return [];
  const isInClass = classAround(classesOf(code), index) !== null;
  if (isInClass && scopeAround(scopesOf(code), index) === null) return [];
  return [{start: word.start, end: name.start, text: ''}];
}

/** `public area() {`, as Java and TypeScript write it. */
function method(code: Code, index: number): Edit[] {
  const name = code.tokens[index];
  const isHead = code.kind(index) === 'name' && code.text(index + 1) === '(';
  return isHead && name && !/^(?:function|fn)$/.test(name.text)
    ? [insertAt(name.start, 'function ')]
    : [];
}

/** `foreach ($item in $list)` or `for ($item of $list)`. */
function loop(code: Code, open: number): Edit[] {
  const close = code.partner(open);
  const [first, item, word] = [code.tokens[open], code.tokens[open + 1], code.tokens[open + 2]];
  const end = code.tokens[close];
  const value = code.tokens[open + 3];
  if (!first || !item || !word || !value || !end || close < open + 4) return [];
  if (!item.text.startsWith('$') || !/^(?:in|of)$/.test(word.text)) return [];
  const list = code.source.slice(value.start, end.start);
  const head = code.tokens[open - 1];
  const edit = {start: first.end, end: end.start, text: `${list} as ${item.text}`};
  return head ? [{start: head.start, end: head.end, text: 'foreach'}, edit] : [edit];
}

function startsStatement(code: Code, index: number): boolean {
  return index === 0 || /^(?:[;{}(]|\?>)$/.test(code.text(index - 1));
}
