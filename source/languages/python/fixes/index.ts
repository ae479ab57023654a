import type {Rule} from '../../rule.ts';
import {attributeForKey} from './attributes/attribute-for-key.ts';
import {classForModule} from './attributes/class-for-module.ts';
import {foreignMethod} from './attributes/foreign-method.ts';
import {misspeltAttribute} from './attributes/misspelt-attribute.ts';
import {moduleMember} from './attributes/module-member.ts';
import {foreignConstant} from './names/foreign-constant.ts';
import {foreignFunction} from './names/foreign-function.ts';
import {mainGuard} from './names/main-guard.ts';
import {misspeltName} from './names/misspelt-name.ts';
import {missingAs} from './names/missing-as.ts';
import {missingImport} from './names/missing-import.ts';
import {missingSelf} from './names/missing-self.ts';
import {missingSelfParameter} from './names/missing-self-parameter.ts';
import {missingStartValue} from './names/missing-start-value.ts';
import {unboundLocal} from './names/unbound-local.ts';
import {usedBeforeDefinition} from './names/used-before-definition.ts';

/** All rules of Python, best first. */
export const rules: readonly Rule[] = [
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
  moduleMember,
  classForModule,
  foreignMethod,
  misspeltAttribute,
  attributeForKey,
];
