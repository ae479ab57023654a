import type {Rule, RuleExample} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, type Edit, removeToken, replaceToken, replaceTokens} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';

/** A word of another language, and what the one at hand writes for it. */
export interface ForeignWord {
  readonly word: string;
  readonly own: string;
  /** What must stand behind it, where the word could be a name as well. */
  readonly before?: RegExp;
}

/** Words of other languages that mean nothing in this one, such as `elif`. */
export function foreignWord(words: readonly ForeignWord[], examples: readonly RuleExample[]): Rule {
  return {
    id: 'foreign-word',
    tier: 2,
    answers: isCompileError,
    *suggest({report, source}) {
      const code = readCode(source);
      const told = [report, ...report.others]
        .map(({message, stack}) => `${message}\n${stack}`)
        .join('\n');
      const found = words.flatMap(each => placesOf(code, each));
      const named = found.filter(({word}) => new RegExp(`\\b${word}\\b`).test(told));
      if (named.length === 0) return;
      const explain = [...new Set(named.map(({word, own}) => `'${word}' is '${own}' here`))].join(
        ', ',
      );
      yield {
        source: edited(code, ...found.map(({edit}) => edit)),
        explanation: `In this language ${explain}.`,
      };
    },
    examples,
  };
}

interface Place extends ForeignWord {
  readonly edit: Edit;
}

function placesOf(code: Code, foreign: ForeignWord): readonly Place[] {
  const {word, own, before} = foreign;
  return code.indicesOf(word).flatMap(at => {
    if (!code.isName(at) || /^(?:\.|->|::)$/.test(code.text(at - 1))) return [];
    if (before && !before.test(code.text(at + 1))) return [];
    // `not x` is `!x`.
    if (own === '!') {
      const {start, end} = removeToken(code, at);
      return [{...foreign, edit: {start, end, text: '!'}}];
    }
    // A star stands beside the name.
    if (own.endsWith('*'))
      return [
        {
          ...foreign,
          edit: {...replaceTokens(code, at, at, own), end: code.tokens[at + 1]?.start ?? 0},
        },
      ];
    return [{...foreign, edit: replaceToken(code, at, own)}];
  });
}
