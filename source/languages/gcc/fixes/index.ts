import type {Rule} from '../../rule.ts';
import {misspeltDefinition} from './names/linker.ts';
import {joinedKeyword} from './names/joined-keyword.ts';
import {loopVariable} from './names/loop-variable.ts';
import {misspeltKeyword} from './names/misspelt-keyword.ts';
import {misspeltMember} from './names/misspelt-member.ts';
import {misspeltName} from './names/misspelt-name.ts';
import {prototype} from './names/prototype.ts';
import {redeclaration} from './names/redeclaration.ts';
import {returnType} from './names/return-type.ts';
import {assignedCondition} from './running/assigned-condition.ts';
import {lastStep} from './running/last-step.ts';
import {missingReturn} from './running/missing-return.ts';
import {unsetVariable} from './running/unset-variable.ts';
import {brace} from './syntax/brace.ts';
import {bracket} from './syntax/bracket.ts';
import {comma} from './syntax/comma.ts';
import {comment} from './syntax/comment.ts';
import {compared} from './syntax/compared.ts';
import {condition} from './syntax/condition.ts';
import {directive} from './syntax/directive.ts';
import {elseCondition} from './syntax/else-condition.ts';
import {expectedToken} from './syntax/expected-token.ts';
import {forParts} from './syntax/for-parts.ts';
import {forStep} from './syntax/for-step.ts';
import {foreignSyntax} from './syntax/foreign-syntax.ts';
import {headSemicolon} from './syntax/head-semicolon.ts';
import {innerQuotes} from './syntax/inner-quotes.ts';
import {joinedProduct} from './syntax/joined-product.ts';
import {list} from './syntax/list.ts';
import {looseEscape} from './syntax/loose-escape.ts';
import {lostElse} from './syntax/lost-else.ts';
import {missingConnective} from './syntax/missing-connective.ts';
import {operator} from './syntax/operator.ts';
import {quote} from './syntax/quote.ts';
import {scannedAddresses} from './syntax/scanned-addresses.ts';
import {singleQuotes} from './syntax/single-quotes.ts';
import {stray} from './syntax/stray.ts';
import {wholeCondition} from './syntax/whole-condition.ts';

/** Rules for both languages: the text of the program. */
export const syntax: readonly Rule[] = [
  stray,
  looseEscape,
  directive,
  comment,
  condition,
  wholeCondition,
  missingConnective,
  compared,
  forParts,
  forStep,
  elseCondition,
  operator,
  joinedProduct,
  scannedAddresses,
  innerQuotes,
  list,
  foreignSyntax,
  lostElse,
  singleQuotes,
  headSemicolon,
  quote,
  expectedToken,
  bracket,
  brace,
  comma,
];

/** What names mean. */
export const names: readonly Rule[] = [
  joinedKeyword,
  misspeltKeyword,
  loopVariable,
  misspeltName,
  misspeltMember,
  prototype,
  returnType,
  misspeltDefinition,
  redeclaration,
];

/** What fails in a run. */
export const running: readonly Rule[] = [assignedCondition, lastStep, unsetVariable, missingReturn];
