import {nearest} from '../../../near-names.ts';
import type {Report} from '../../../report.ts';
import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classesOf} from '../../code/classes.ts';
import {applyEdits, readCode, replaceAll, type Code} from '../../code/code.ts';
import {unexpectedOf} from '../../code/report.ts';
import {functions} from '../../knowledge/functions.ts';

/** Words that open a statement or a member of a class. */
const keywords =
  'if else elseif while for foreach switch case default break continue return echo print function class interface trait enum extends implements abstract final public private protected static readonly const try catch finally throw namespace use global unset isset match'.split(
    ' ',
  );
const types =
  'int float string bool array object mixed void callable iterable self static null'.split(' ');

/** A word of the language itself: one that PHP stumbles over, or a type that nothing can be of. */
export const misspeltKeyword: Rule = {
  id: 'misspelt-keyword',
  tier: 3,
  answers: report => unexpectedOf(report) !== null || wrongType(report) !== null,
  *suggest({report, source}) {
    const code = readCode(source);
    const type = wrongType(report);
    const wrong = type ?? wordBefore(code, report);
    if (wrong === null || classesOf(code).some(({name}) => name === wrong)) return;
    const right = nearest(wrong, type === null ? keywords : types);
    if (right === null) return;
    const uses = code.named(wrong).filter(index => !code.isMember(index));
    yield {
      source: applyEdits(source, replaceAll(code, uses, right)),
      explanation: `\`${wrong}\` is no word of PHP; \`${right}\` is.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        function two(): int
        {
            retrun 2;
        }
        echo two();
      `,
      after: program`
        <?php
        function two(): int
        {
            return 2;
        }
        echo two();
      `,
      output: '2',
    },
    {
      before: program`
        <?php
        foreech ([1, 2] as $n) {
            echo "$n\n";
        }
      `,
      after: program`
        <?php
        foreach ([1, 2] as $n) {
            echo "$n\n";
        }
      `,
      output: '1\n2\n',
    },
    {
      before: program`
        <?php
        fucntion two(): int
        {
            return 2;
        }
        echo two();
      `,
      after: program`
        <?php
        function two(): int
        {
            return 2;
        }
        echo two();
      `,
      output: '2',
    },
    {
      before: program`
        <?php
        function name(): strng
        {
            return 'Ada';
        }
        echo name();
      `,
      after: program`
        <?php
        function name(): string
        {
            return 'Ada';
        }
        echo name();
      `,
      output: 'Ada',
    },
  ],
};

/** PHP takes a type that it does not know for a class. */
function wrongType({type, message}: Report): string | null {
  if (type !== 'TypeError') return null;
  const [, name, given] =
    /must be (?:of type |an instance of )\??([a-z]{2,20}), ([a-z]{2,20}) (?:given|returned)\b/.exec(
      message.slice(0, 500),
    ) ?? [];
  return name !== undefined && !types.includes(name) && given !== 'none' ? name : null;
}

/** The word that is not expected, or after which something is not: right behind it, or behind its brackets. */
function wordBefore(code: Code, report: Report): string | null {
  const text = unexpectedOf(report)?.text ?? '';
  const on = code.tokensOn(report.location?.line ?? 0);
  const at = on.find(index => text !== '' && withoutQuote(code.text(index)).startsWith(text));
  if (at === undefined) return null;
  const word = on.findLast(index => index <= at && mayBeKeyword(code, index));
  if (word === undefined) return null;
  const isCall = code.text(word + 1) === '(';
  const close = isCall ? code.partner(word + 1) : word;
  return at <= word + 1 || (isCall && at <= close + 1) ? code.text(word) : null;
}

const withoutQuote = (text: string) => text.replace(/^["']/, '');

function mayBeKeyword(code: Code, index: number): boolean {
  const text = code.text(index);
  const before = code.text(index - 1);
  if (code.kind(index) !== 'name' || !/^[a-z]+$/i.test(text)) return false;
  if (keywords.includes(text) || functions.includes(text) || code.isMember(index)) return false;
  return /^(?:[;{}]|\?>|)$/.test(before) || keywords.includes(before);
}
