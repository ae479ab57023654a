import type {Rule} from '../../rule.ts';
import {privateField} from './names/access.ts';
import {mainMethod} from './names/main.ts';
import {member} from './names/member.ts';
import {missingImport} from './names/missing-import.ts';
import {missingNew} from './names/missing-new.ts';
import {misspeltName} from './names/misspelt-name.ts';
import {missingImplements, misspeltOverride, weakerAccess} from './names/override.ts';
import {misspeltPackage} from './names/package.ts';
import {missingStatic} from './names/static.ts';
import {fixedCollection, removedInLoop} from './running/collections.ts';
import {formatCode} from './running/format-code.ts';
import {lastStep} from './running/last-step.ts';
import {firstCount, neverMade} from './running/null-value.ts';
import {paddedNumber} from './running/number-text.ts';
import {foreignArray} from './syntax/array.ts';
import {brace} from './syntax/brace.ts';
import {bracket} from './syntax/bracket.ts';
import {comma} from './syntax/comma.ts';
import {emptyIf, emptyLoop, emptyMethod} from './syntax/empty-body.ts';
import {forParts} from './syntax/for-parts.ts';
import {foreignCharacter} from './syntax/foreign-character.ts';
import {foreignWord} from './syntax/foreign-word.ts';
import {head} from './syntax/head.ts';
import {misspeltKeyword} from './syntax/keyword.ts';
import {largeNumber} from './syntax/large-number.ts';
import {lostElse} from './syntax/lost-else.ts';
import {lostReturn} from './syntax/lost-return.ts';
import {nestedQuotes} from './syntax/nested-quotes.ts';
import {quote} from './syntax/quote.ts';
import {returnType} from './syntax/return-type.ts';
import {semicolon} from './syntax/semicolon.ts';
import {singleQuotes} from './syntax/single-quotes.ts';
import {condition} from './types/condition.ts';
import {conversion} from './types/conversion.ts';
import {indexing, loopOver} from './types/indexing.ts';
import {operators} from './types/operators.ts';
import {precision} from './types/precision.ts';
import {boxed, dereferenced} from './types/primitive.ts';
import {missingReturn, returnedFromVoid} from './types/returns.ts';
import {missingThrows} from './types/throws.ts';
import {libraryArguments} from './values/arguments.ts';
import {changedFinal} from './values/changed-final.ts';
import {declaredTwice} from './values/declared-twice.ts';
import {inheritance, typedConstructor} from './values/inheritance.ts';
import {publicClass} from './values/public-class.ts';
import {shadowedField, unset} from './values/unset.ts';

/** What the `offline` healer knows about Java, best first. */
export const rules: readonly Rule[] = [
  foreignCharacter,
  foreignWord,
  misspeltKeyword,
  singleQuotes,
  nestedQuotes,
  quote,
  forParts,
  head,
  foreignArray,
  semicolon,
  bracket,
  comma,
  lostElse,
  emptyLoop,
  emptyIf,
  emptyMethod,
  brace,
  lostReturn,
  largeNumber,
  returnType,
  missingImport,
  misspeltPackage,
  missingNew,
  misspeltName,
  member,
  missingStatic,
  privateField,
  misspeltOverride,
  missingImplements,
  weakerAccess,
  mainMethod,
  indexing,
  loopOver,
  condition,
  conversion,
  precision,
  operators,
  boxed,
  dereferenced,
  missingThrows,
  missingReturn,
  returnedFromVoid,
  unset,
  shadowedField,
  changedFinal,
  publicClass,
  declaredTwice,
  libraryArguments,
  inheritance,
  typedConstructor,
  lastStep,
  firstCount,
  neverMade,
  removedInLoop,
  fixedCollection,
  paddedNumber,
  formatCode,
];
