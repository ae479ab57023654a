import {toolEdits} from '../../tool-edits.ts';
import type {Rule} from '../../rule.ts';
import {lines} from '../../rule-examples.ts';
import {missingAwait} from './functions/missing-await.ts';
import {missingReturn} from './functions/missing-return.ts';
import {forInElements} from './values/for-in-elements.ts';
import {convertedMember} from './members/converted-member.ts';
import {swappedArguments} from './functions/swapped-arguments.ts';
import {colonForEquals} from './types/colon-for-equals.ts';
import {optionalOrder} from './functions/optional-order.ts';
import {promiseResult} from './functions/promise-result.ts';
import {javascriptRules} from './javascript/index.ts';
import {getterCalled} from './members/getter-called.ts';
import {memberSlip} from './members/member-slip.ts';
import {misspeltImplementation} from './members/misspelt-implementation.ts';
import {privateMember} from './members/private-member.ts';
import {readonlyWritten} from './members/readonly-written.ts';
import {uninitialisedField} from './members/uninitialised-field.ts';
import {expectedToken} from './types/expected-token.ts';
import {foreignType} from './types/foreign-type.ts';
import {implicitAny} from './types/implicit-any.ts';
import {indexType} from './types/index-type.ts';
import {nullInType} from './types/null-in-type.ts';
import {conversion} from './values/conversion.ts';
import {literalSlip} from './values/literal-slip.ts';
import {possiblyMissing} from './values/possibly-missing.ts';
import {unknownError} from './values/unknown-error.ts';

const slips = toolEdits([
  {
    before: lines(
      'const scores: number[] = [3, 5];',
      'let total = 0;',
      'for (const score of scores) total += scor;',
      'console.log(totle);',
    ),
    after: lines(
      'const scores: number[] = [3, 5];',
      'let total = 0;',
      'for (const score of scores) total += score;',
      'console.log(total);',
    ),
    output: '8\n',
  },
]);

/** What the `offline` healer knows about TypeScript, best first. */
export const rules: readonly Rule[] = [
  slips,
  promiseResult,
  getterCalled,
  literalSlip,
  memberSlip,
  misspeltImplementation,
  missingAwait,
  missingReturn,
  forInElements,
  convertedMember,
  colonForEquals,
  foreignType,
  ...javascriptRules,
  privateMember,
  readonlyWritten,
  uninitialisedField,
  nullInType,
  indexType,
  implicitAny,
  optionalOrder,
  conversion,
  swappedArguments,
  unknownError,
  possiblyMissing,
  expectedToken,
];
