import type {Rule} from '../../rule.ts';
import {missingImport} from './imports/missing-import.ts';
import {unusedImport} from './imports/unused-import.ts';
import {wrongPath} from './imports/wrong-path.ts';
import {foreignName} from './names/foreign-name.ts';
import {member} from './names/member.ts';
import {missingMain} from './names/missing-main.ts';
import {missingReceiver} from './names/missing-receiver.ts';
import {misspeltName} from './names/misspelt-name.ts';
import {packageMember} from './names/package-member.ts';
import {undeclaredVariable} from './names/undeclared-variable.ts';
import {deadlock} from './running/deadlock.ts';
import {indexPastEnd} from './running/index-past-end.ts';
import {nilMap} from './running/nil-map.ts';
import {numberType} from './running/number-type.ts';
import {brackets} from './syntax/brackets.ts';
import {declarations} from './syntax/declarations.ts';
import {foreignKeyword} from './syntax/foreign-keyword.ts';
import {missingCall, operators} from './syntax/operators.ts';
import {quotes} from './syntax/quotes.ts';
import {assigned} from './types/assigned.ts';
import {mismatched} from './types/mismatched.ts';
import {missingMethod} from './types/missing-method.ts';
import {missingReturn} from './types/missing-return.ts';
import {recursiveType} from './types/recursive-type.ts';
import {results} from './types/results.ts';
import {
  formatVerb,
  printfWithoutVerb,
  printlnWithVerb,
  redundantNewline,
} from './vet/print-calls.ts';
import {changedConstant, fieldInMap, noNewVariable, unusedValue} from './values/assignments.ts';
import {ignoredError} from './values/ignored-error.ts';
import {unusedVariable} from './values/unused-variable.ts';

/** What the `offline` healer knows about Go, best first. */
export const rules: readonly Rule[] = [
  quotes,
  operators,
  declarations,
  foreignKeyword,
  missingCall,
  brackets,
  missingImport,
  wrongPath,
  missingMain,
  missingReceiver,
  undeclaredVariable,
  foreignName,
  misspeltName,
  packageMember,
  member,
  missingMethod,
  assigned,
  mismatched,
  results,
  missingReturn,
  recursiveType,
  noNewVariable,
  changedConstant,
  fieldInMap,
  unusedValue,
  ignoredError,
  unusedVariable,
  unusedImport,
  nilMap,
  indexPastEnd,
  deadlock,
  numberType,
  printfWithoutVerb,
  printlnWithVerb,
  redundantNewline,
  formatVerb,
];
