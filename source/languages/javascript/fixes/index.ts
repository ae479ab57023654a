import type {Rule} from '../../rule.ts';
import {accessorRecursion} from './accessor-recursion.ts';
import {arrowConstructor} from './arrow-constructor.ts';
import {calledCallback} from './called-callback.ts';
import {calledProperty} from './called-property.ts';
import {commonjsNameInModule} from './commonjs-name-in-module.ts';
import {constReassignment} from './const-reassignment.ts';
import {convertedReceiver} from './converted-receiver.ts';
import {forInElements} from './for-in-elements.ts';
import {foreignMethod} from './foreign-method.ts';
import {foreignName} from './foreign-name.ts';
import {getterOnlyProperty} from './getter-only-property.ts';
import {importInCommonjs} from './import-in-commonjs.ts';
import {indexPastEnd} from './index-past-end.ts';
import {jsonText} from './json-text.ts';
import {keywordAsName} from './keyword-as-name.ts';
import {lostThis} from './lost-this.ts';
import {missingAwait} from './missing-await.ts';
import {missingCall} from './missing-call.ts';
import {missingEntry} from './missing-entry.ts';
import {missingImport} from './missing-import.ts';
import {missingNew} from './missing-new.ts';
import {missingReturn} from './missing-return.ts';
import {missingSemicolon} from './missing-semicolon.ts';
import {missingSuper} from './missing-super.ts';
import {missingThis} from './missing-this.ts';
import {misspeltConstructor} from './misspelt-constructor.ts';
import {misspeltExport} from './misspelt-export.ts';
import {misspeltMethod} from './misspelt-method.ts';
import {misspeltModule} from './misspelt-module.ts';
import {misspeltName} from './misspelt-name.ts';
import {misspeltProperty} from './misspelt-property.ts';
import {mixedBigint} from './mixed-bigint.ts';
import {notIterable} from './not-iterable.ts';
import {outOfScope} from './out-of-scope.ts';
import {quotedTypeof} from './quoted-typeof.ts';
import {regexpGlobal} from './regexp-global.ts';
import {requireInModule} from './require-in-module.ts';
import {staticMember} from './static-member.ts';
import {suggestedImport} from './suggested-import.ts';
import {syncFileCall} from './sync-file-call.ts';
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
import {undeclaredVariable} from './undeclared-variable.ts';
import {usedTooEarly} from './used-too-early.ts';

/** What the `offline` healer knows about JavaScript, best first. */
export const rules: readonly Rule[] = [
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
  functionForm,
  missingSeparator,
  missingQuote,
  missingCloser,
  extraCloser,
  missingOpener,
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
  misspeltConstructor,
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
  tokenSearch,
];
