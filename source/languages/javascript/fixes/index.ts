import type {Rule} from '../../rule.ts';
import {accessorRecursion} from './classes/accessor-recursion.ts';
import {arrowConstructor} from './classes/arrow-constructor.ts';
import {getterOnlyProperty} from './classes/getter-only-property.ts';
import {missingNew} from './classes/missing-new.ts';
import {missingSuper} from './classes/missing-super.ts';
import {misspeltConstructor} from './classes/misspelt-constructor.ts';
import {calledProperty} from './members/called-property.ts';
import {convertedReceiver} from './members/converted-receiver.ts';
import {foreignMethod} from './members/foreign-method.ts';
import {lostThis} from './members/lost-this.ts';
import {missingCall} from './members/missing-call.ts';
import {misspeltMethod} from './members/misspelt-method.ts';
import {misspeltProperty} from './members/misspelt-property.ts';
import {unknownProperty} from './members/unknown-property.ts';
import {staticMember} from './members/static-member.ts';
import {commonjsNameInModule} from './modules/commonjs-name-in-module.ts';
import {importInCommonjs} from './modules/import-in-commonjs.ts';
import {missingImport} from './modules/missing-import.ts';
import {misspeltExport} from './modules/misspelt-export.ts';
import {misspeltModule} from './modules/misspelt-module.ts';
import {requireInModule} from './modules/require-in-module.ts';
import {suggestedImport} from './modules/suggested-import.ts';
import {constReassignment} from './names/const-reassignment.ts';
import {foreignName} from './names/foreign-name.ts';
import {keywordAsName} from './names/keyword-as-name.ts';
import {missingThis} from './names/missing-this.ts';
import {misspeltName} from './names/misspelt-name.ts';
import {outOfScope} from './names/out-of-scope.ts';
import {quotedTypeof} from './names/quoted-typeof.ts';
import {undeclaredVariable} from './names/undeclared-variable.ts';
import {usedTooEarly} from './names/used-too-early.ts';
import {awaitingFunction} from './syntax/awaiting-function.ts';
import {codeFence} from './syntax/code-fence.ts';
import {conditionParentheses} from './syntax/condition-parentheses.ts';
import {declarations} from './syntax/declarations.ts';
import {extraCloser} from './syntax/extra-closer.ts';
import {foreignSyntax} from './syntax/foreign-syntax.ts';
import {functionForm} from './syntax/function-form.ts';
import {hashComment} from './syntax/hash-comment.ts';
import {loopExit} from './syntax/loop-exit.ts';
import {missingCloser} from './syntax/missing-closer.ts';
import {missingOpener} from './syntax/missing-opener.ts';
import {missingQuote} from './syntax/missing-quote.ts';
import {missingSeparator} from './syntax/missing-separator.ts';
import {misspeltKeyword} from './syntax/misspelt-keyword.ts';
import {operators} from './syntax/operators.ts';
import {regexpSyntax} from './syntax/regexp-syntax.ts';
import {strangeCharacters} from './syntax/strange-characters.ts';
import {tokenSearch} from './syntax/token-search.ts';
import {typeAnnotation} from './syntax/type-annotation.ts';
import {assignedCondition} from './values/assigned-condition.ts';
import {calledCallback} from './values/called-callback.ts';
import {forInElements} from './values/for-in-elements.ts';
import {indexPastEnd} from './values/index-past-end.ts';
import {jsonText} from './values/json-text.ts';
import {missingAwait} from './values/missing-await.ts';
import {missingEntry} from './values/missing-entry.ts';
import {missingReturn} from './values/missing-return.ts';
import {missingSemicolon} from './values/missing-semicolon.ts';
import {mixedBigint} from './values/mixed-bigint.ts';
import {notIterable} from './values/not-iterable.ts';
import {regexpGlobal} from './values/regexp-global.ts';
import {syncFileCall} from './values/sync-file-call.ts';
import {unawaitedCall} from './values/unawaited-call.ts';

const forSyntax: readonly Rule[] = [
  codeFence,
  strangeCharacters,
  hashComment,
  misspeltKeyword,
  awaitingFunction,
  declarations,
  typeAnnotation,
  loopExit,
  regexpSyntax,
  foreignSyntax,
  operators,
  conditionParentheses,
  missingQuote,
  missingCloser,
  missingOpener,
  extraCloser,
  functionForm,
  missingSeparator,
];

/** What the `offline` healer knows about JavaScript, best first. */
export const rules: readonly Rule[] = [
  ...forSyntax,
  suggestedImport,
  missingSemicolon,
  quotedTypeof,
  keywordAsName,
  missingThis,
  missingImport,
  foreignName,
  outOfScope,
  undeclaredVariable,
  misspeltName,
  requireInModule,
  commonjsNameInModule,
  importInCommonjs,
  misspeltModule,
  misspeltExport,
  usedTooEarly,
  constReassignment,
  missingNew,
  missingSuper,
  missingAwait,
  unawaitedCall,
  misspeltConstructor,
  assignedCondition,
  forInElements,
  indexPastEnd,
  calledCallback,
  syncFileCall,
  missingCall,
  calledProperty,
  staticMember,
  foreignMethod,
  convertedReceiver,
  misspeltMethod,
  misspeltProperty,
  unknownProperty,
  lostThis,
  missingReturn,
  missingEntry,
  notIterable,
  mixedBigint,
  accessorRecursion,
  getterOnlyProperty,
  arrowConstructor,
  jsonText,
  regexpGlobal,
  tokenSearch(forSyntax),
];
