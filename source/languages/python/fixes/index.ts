import type {Rule} from '../../rule.ts';
import {alsoBehind} from './behind.ts';
import {attributeForKey} from './attributes/attribute-for-key.ts';
import {classForModule} from './attributes/class-for-module.ts';
import {foreignMethod} from './attributes/foreign-method.ts';
import {keyForAttribute} from './attributes/key-for-attribute.ts';
import {misspeltAttribute} from './attributes/misspelt-attribute.ts';
import {moduleMember} from './attributes/module-member.ts';
import {unsetAttribute} from './attributes/unset-attribute.ts';
import {misplacedClause} from './indentation/misplaced-clause.ts';
import {missingBlock} from './indentation/missing-block.ts';
import {mixedTabs} from './indentation/mixed-tabs.ts';
import {unexpectedIndent} from './indentation/unexpected-indent.ts';
import {unmatchedDedent} from './indentation/unmatched-dedent.ts';
import {missingMember} from './modules/missing-member.ts';
import {missingModule} from './modules/missing-module.ts';
import {relativeImport} from './modules/relative-import.ts';
import {textOrFile} from './modules/text-or-file.ts';
import {foreignConstant} from './names/foreign-constant.ts';
import {foreignFunction} from './names/foreign-function.ts';
import {mainGuard} from './names/main-guard.ts';
import {missingAs} from './names/missing-as.ts';
import {missingImport} from './names/missing-import.ts';
import {missingSelfParameter} from './names/missing-self-parameter.ts';
import {missingSelf} from './names/missing-self.ts';
import {missingStartValue} from './names/missing-start-value.ts';
import {misspeltName} from './names/misspelt-name.ts';
import {thisForSelf} from './names/this-for-self.ts';
import {unboundLocal} from './names/unbound-local.ts';
import {usedBeforeDefinition} from './names/used-before-definition.ts';
import {endlessProperty} from './running/endless-property.ts';
import {runningLoop} from './running/running-loop.ts';
import {stopIteration} from './running/stop-iteration.ts';
import {arrowFunction} from './syntax/arrow-function.ts';
import {assignmentForComparison} from './syntax/assignment-for-comparison.ts';
import {awaitOutside} from './syntax/await-outside.ts';
import {braces} from './syntax/braces.ts';
import {breakOutside} from './syntax/break-outside.ts';
import {callForItem} from './syntax/call-for-item.ts';
import {callWithoutBrackets} from './syntax/call-without-brackets.ts';
import {commentSign} from './syntax/comment-sign.ts';
import {fieldOutside} from './syntax/field-outside.ts';
import {foreignCharacter} from './syntax/foreign-character.ts';
import {foreignKeyword} from './syntax/foreign-keyword.ts';
import {foreignOperator} from './syntax/foreign-operator.ts';
import {fstringBrace} from './syntax/fstring-brace.ts';
import {importOrder} from './syntax/import-order.ts';
import {lateDeclaration} from './syntax/late-declaration.ts';
import {loopHeader} from './syntax/loop-header.ts';
import {markdownFence} from './syntax/markdown-fence.ts';
import {missingBracket} from './syntax/missing-bracket.ts';
import {missingColon} from './syntax/missing-colon.ts';
import {missingComma} from './syntax/missing-comma.ts';
import {missingGroup} from './syntax/missing-group.ts';
import {misspeltKeyword} from './syntax/misspelt-keyword.ts';
import {nameFromDigit} from './syntax/name-from-digit.ts';
import {nestedQuotes} from './syntax/nested-quotes.ts';
import {newOperator} from './syntax/new-operator.ts';
import {numberLiteral} from './syntax/number-literal.ts';
import {printStatement} from './syntax/print-statement.ts';
import {proseLine} from './syntax/prose-line.ts';
import {python2Statements} from './syntax/python2-statements.ts';
import {rawPath} from './syntax/raw-path.ts';
import {returnOutside} from './syntax/return-outside.ts';
import {statementSlip} from './syntax/statement-slip.ts';
import {swappedAssignment} from './syntax/swapped-assignment.ts';
import {ternaryOperator} from './syntax/ternary-operator.ts';
import {typedDeclaration} from './syntax/typed-declaration.ts';
import {unterminatedBlockString} from './syntax/unterminated-block-string.ts';
import {unterminatedString} from './syntax/unterminated-string.ts';
import {wrongBracket} from './syntax/wrong-bracket.ts';
import {bytesNeeded} from './types/bytes-needed.ts';
import {classForObject} from './types/class-for-object.ts';
import {commaBetweenRows} from './types/comma-between-rows.ts';
import {decimalAndFloat} from './types/decimal-and-float.ts';
import {extraSelf} from './types/extra-self.ts';
import {fixedSequence} from './types/fixed-sequence.ts';
import {formatArguments} from './types/format-arguments.ts';
import {hiddenBuiltin} from './types/hidden-builtin.ts';
import {itemAddedToList} from './types/item-added-to-list.ts';
import {joinNumbers} from './types/join-numbers.ts';
import {listOfView} from './types/list-of-view.ts';
import {missingArgument} from './types/missing-argument.ts';
import {missingAwait} from './types/missing-await.ts';
import {missingCall} from './types/missing-call.ts';
import {missingEnumerate} from './types/missing-enumerate.ts';
import {missingProduct} from './types/missing-product.ts';
import {missingReturn} from './types/missing-return.ts';
import {misspeltInit} from './types/misspelt-init.ts';
import {moduleCalled} from './types/module-called.ts';
import {mutableDefault} from './types/mutable-default.ts';
import {numberIterated} from './types/number-iterated.ts';
import {propertyCalled} from './types/property-called.ts';
import {raisedText} from './types/raised-text.ts';
import {resultOfChange} from './types/result-of-change.ts';
import {textAndNumber} from './types/text-and-number.ts';
import {textForNumber} from './types/text-for-number.ts';
import {unhashableKey} from './types/unhashable-key.ts';
import {wholeDivision} from './types/whole-division.ts';
import {wrongArgumentName} from './types/wrong-argument-name.ts';
import {wrongKindOfBracket} from './types/wrong-kind-of-bracket.ts';
import {changedInLoop} from './values/changed-in-loop.ts';
import {closedFile} from './values/closed-file.ts';
import {firstCount} from './values/first-count.ts';
import {formatCode} from './values/format-code.ts';
import {indexPastEnd} from './values/index-past-end.ts';
import {itemForIndex} from './values/item-for-index.ts';
import {numberText} from './values/number-text.ts';
import {wrongKey} from './values/wrong-key.ts';
import {assertionOfPair} from './warnings/assertion-of-pair.ts';
import {identityOfLiteral} from './warnings/identity-of-literal.ts';
import {invalidEscape} from './warnings/invalid-escape.ts';

const inOrder: readonly Rule[] = [
  markdownFence,
  identityOfLiteral,
  invalidEscape,
  assertionOfPair,
  thisForSelf,
  missingProduct,
  mutableDefault,
  extraSelf,
  missingArgument,
  decimalAndFloat,
  bytesNeeded,
  keyForAttribute,
  textOrFile,
  formatCode,
  printStatement,
  importOrder,
  missingGroup,
  foreignCharacter,
  python2Statements,
  foreignKeyword,
  loopHeader,
  statementSlip,
  misspeltKeyword,
  misplacedClause,
  foreignOperator,
  arrowFunction,
  ternaryOperator,
  typedDeclaration,
  newOperator,
  commentSign,
  braces,
  missingColon,
  assignmentForComparison,
  swappedAssignment,
  callForItem,
  nestedQuotes,
  fieldOutside,
  unterminatedString,
  unterminatedBlockString,
  fstringBrace,
  missingBracket,
  wrongBracket,
  missingComma,
  callWithoutBrackets,
  numberLiteral,
  nameFromDigit,
  proseLine,
  awaitOutside,
  returnOutside,
  breakOutside,
  lateDeclaration,
  rawPath,
  missingBlock,
  unexpectedIndent,
  unmatchedDedent,
  mixedTabs,
  foreignConstant,
  mainGuard,
  missingSelf,
  missingSelfParameter,
  missingImport,
  foreignFunction,
  missingAs,
  misspeltName,
  unboundLocal,
  missingStartValue,
  usedBeforeDefinition,
  missingModule,
  missingMember,
  relativeImport,
  moduleMember,
  classForModule,
  foreignMethod,
  misspeltInit,
  misspeltAttribute,
  attributeForKey,
  unsetAttribute,
  missingCall,
  wrongKindOfBracket,
  hiddenBuiltin,
  moduleCalled,
  propertyCalled,
  commaBetweenRows,
  numberIterated,
  missingEnumerate,
  joinNumbers,
  listOfView,
  wholeDivision,
  wrongArgumentName,
  textAndNumber,
  textForNumber,
  itemAddedToList,
  resultOfChange,
  missingReturn,
  missingAwait,
  classForObject,
  fixedSequence,
  unhashableKey,
  raisedText,
  formatArguments,
  wrongKey,
  firstCount,
  itemForIndex,
  indexPastEnd,
  changedInLoop,
  numberText,
  closedFile,
  stopIteration,
  runningLoop,
  endlessProperty,
];

/** All rules of Python, best first. */
export const rules: readonly Rule[] = inOrder.map(alsoBehind);
