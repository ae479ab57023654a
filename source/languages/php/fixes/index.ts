import type {Rule} from '../../rule.ts';
import {dotForArrow} from './calls/dot-for-arrow.ts';
import {foreignFunction} from './calls/foreign-function.ts';
import {foreignMethod} from './calls/foreign-method.ts';
import {missingNew} from './calls/missing-new.ts';
import {missingThis} from './calls/missing-this.ts';
import {swappedArguments} from './calls/swapped-arguments.ts';
import {foreignConstant} from './names/foreign-constant.ts';
import {globalClass} from './names/global-class.ts';
import {misspeltKeyword} from './names/misspelt-keyword.ts';
import {misspeltMember} from './names/misspelt-member.ts';
import {misspeltName} from './names/misspelt-name.ts';
import {missingDollar} from './names/missing-dollar.ts';
import {undefinedProperty} from './names/undefined-property.ts';
import {undefinedVariable} from './names/undefined-variable.ts';
import {arrayArrow} from './syntax/array-arrow.ts';
import {foreignWords} from './syntax/foreign-words.ts';
import {missingBrace} from './syntax/missing-brace.ts';
import {missingCloser} from './syntax/missing-closer.ts';
import {missingComma} from './syntax/missing-comma.ts';
import {missingQuote} from './syntax/missing-quote.ts';
import {missingSemicolon} from './syntax/missing-semicolon.ts';
import {openingBrace} from './syntax/opening-brace.ts';
import {strayText} from './syntax/stray-text.ts';
import {concatenation} from './values/concatenation.ts';
import {missingReturn} from './values/missing-return.ts';

const inOrder: readonly Rule[] = [
  strayText,
  foreignWords,
  arrayArrow,
  missingQuote,
  misspeltKeyword,
  missingSemicolon,
  missingCloser,
  missingBrace,
  openingBrace,
  missingComma,
  globalClass,
  foreignConstant,
  missingDollar,
  missingThis,
  missingNew,
  dotForArrow,
  foreignMethod,
  foreignFunction,
  misspeltMember,
  misspeltName,
  undefinedVariable,
  undefinedProperty,
  concatenation,
  swappedArguments,
  missingReturn,
];

/** All rules of PHP, best first. */
export const rules: readonly Rule[] = inOrder.map(onlyInEntry);

/** Only the entry can be edited: what fails in another file is not for its source. */
function onlyInEntry(rule: Rule): Rule {
  return {
    ...rule,
    *suggest(context) {
      const {location} = context.report;
      if (location !== null && location.file !== context.entry) return;
      for (const suggestion of rule.suggest(context)) {
        // A damaged program can make an edit that changes nothing.
        if (suggestion.source !== context.source) yield suggestion;
      }
    },
  };
}
