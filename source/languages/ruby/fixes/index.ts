import type {Rule} from '../../rule.ts';
import {bareSuper} from './methods/bare-super.ts';
import {endlessAccessor} from './methods/endless-accessor.ts';
import {foreignFunction} from './methods/foreign-function.ts';
import {foreignMethod} from './methods/foreign-method.ts';
import {missingAccessor} from './methods/missing-accessor.ts';
import {misspeltInitialize} from './methods/misspelt-initialize.ts';
import {misspeltKeywordArgument} from './methods/misspelt-keyword-argument.ts';
import {attributeSymbol} from './names/attribute-symbol.ts';
import {calledLambda} from './names/called-lambda.ts';
import {didYouMean} from './names/did-you-mean.ts';
import {foreignWords} from './names/foreign-words.ts';
import {missingAt} from './names/missing-at.ts';
import {missingRequire} from './names/missing-require.ts';
import {misspeltInstanceVariable} from './names/misspelt-instance-variable.ts';
import {misspeltKeyword} from './names/misspelt-keyword.ts';
import {misspeltTotal} from './names/misspelt-total.ts';
import {blockParameters} from './syntax/block-parameters.ts';
import {elsif} from './syntax/elsif.ts';
import {extraEnd} from './syntax/extra-end.ts';
import {increment} from './syntax/increment.ts';
import {missingCloser} from './syntax/missing-closer.ts';
import {missingComma} from './syntax/missing-comma.ts';
import {missingEnd} from './syntax/missing-end.ts';
import {missingQuote} from './syntax/missing-quote.ts';
import {slashComment} from './syntax/slash-comment.ts';
import {strayText} from './syntax/stray-text.ts';
import {trailingColon} from './syntax/trailing-colon.ts';
import {frozenText} from './values/frozen-text.ts';
import {hashDefault} from './values/hash-default.ts';
import {numberFromInput} from './values/number-from-input.ts';
import {numberPlusText} from './values/number-plus-text.ts';
import {pastTheEnd} from './values/past-the-end.ts';
import {textPlusNumber} from './values/text-plus-number.ts';
import {wrongKey} from './values/wrong-key.ts';
import {assignmentInCondition} from './warnings/assignment-in-condition.ts';

const inOrder: readonly Rule[] = [
  assignmentInCondition,
  strayText,
  slashComment,
  elsif,
  increment,
  trailingColon,
  blockParameters,
  missingQuote,
  misspeltKeyword,
  missingCloser,
  missingComma,
  missingEnd,
  extraEnd,
  foreignWords,
  missingRequire,
  missingAt,
  attributeSymbol,
  missingAccessor,
  foreignMethod,
  foreignFunction,
  calledLambda,
  didYouMean,
  wrongKey,
  misspeltInitialize,
  misspeltKeywordArgument,
  bareSuper,
  endlessAccessor,
  misspeltInstanceVariable,
  misspeltTotal,
  hashDefault,
  pastTheEnd,
  textPlusNumber,
  numberPlusText,
  numberFromInput,
  frozenText,
];

/** All rules of Ruby, best first. */
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
