import type {Rule} from '../../rule.ts';
import {keptBorrow} from './borrows/kept-borrow.ts';
import {movedValue} from './borrows/moved-value.ts';
import {sharedForMutable} from './borrows/shared-for-mutable.ts';
import {foreignMethod} from './names/foreign-method.ts';
import {foreignValue} from './names/foreign-value.ts';
import {misspeltMacro} from './names/misspelt-macro.ts';
import {misspeltModule} from './names/misspelt-module.ts';
import {privateItem} from './names/private-item.ts';
import {countingLoop} from './syntax/counting-loop.ts';
import {expectedToken} from './syntax/expected-token.ts';
import {foreignKeyword} from './syntax/foreign-keyword.ts';
import {missingQuote} from './syntax/missing-quote.ts';
import {ternaryOperator} from './syntax/ternary-operator.ts';
import {typedDeclaration} from './syntax/typed-declaration.ts';
import {unclosedBlock} from './syntax/unclosed-block.ts';
import {unclosedBracket} from './syntax/unclosed-bracket.ts';
import {toolEdit} from './tool-edit.ts';
import {ambiguousFloat} from './types/ambiguous-float.ts';
import {debugFormat} from './types/debug-format.ts';
import {floatOrder} from './types/float-order.ts';
import {indexedText} from './types/indexed-text.ts';
import {matchedText} from './types/matched-text.ts';
import {missingOk} from './types/missing-ok.ts';
import {mixedNumbers} from './types/mixed-numbers.ts';
import {numberType} from './types/number-type.ts';
import {wholeDivision} from './types/whole-division.ts';
import {indexPastEnd} from './values/index-past-end.ts';
import {untrimmedNumber} from './values/untrimmed-number.ts';
import {wrongKey} from './values/wrong-key.ts';

/** What the offline healer knows about Rust, what rustc itself offers first. */
export const rules: readonly Rule[] = [
  toolEdit,
  misspeltMacro,
  foreignValue,
  foreignMethod,
  misspeltModule,
  privateItem,
  countingLoop,
  ternaryOperator,
  ambiguousFloat,
  missingOk,
  mixedNumbers,
  numberType,
  wholeDivision,
  floatOrder,
  indexedText,
  matchedText,
  debugFormat,
  keptBorrow,
  movedValue,
  sharedForMutable,
  unclosedBlock,
  unclosedBracket,
  missingQuote,
  foreignKeyword,
  typedDeclaration,
  indexPastEnd,
  untrimmedNumber,
  wrongKey,
  expectedToken,
];
