import type {Rule} from '../../rule.ts';
import {calledProperty} from './called-property.ts';
import {commonjsNameInModule} from './commonjs-name-in-module.ts';
import {constReassignment} from './const-reassignment.ts';
import {foreignMethod} from './foreign-method.ts';
import {foreignName} from './foreign-name.ts';
import {importInCommonjs} from './import-in-commonjs.ts';
import {missingAwait} from './missing-await.ts';
import {missingImport} from './missing-import.ts';
import {missingNew} from './missing-new.ts';
import {missingSuper} from './missing-super.ts';
import {missingThis} from './missing-this.ts';
import {misspeltExport} from './misspelt-export.ts';
import {misspeltMethod} from './misspelt-method.ts';
import {misspeltModule} from './misspelt-module.ts';
import {misspeltName} from './misspelt-name.ts';
import {outOfScope} from './out-of-scope.ts';
import {requireInModule} from './require-in-module.ts';
import {suggestedImport} from './suggested-import.ts';
import {undeclaredVariable} from './undeclared-variable.ts';
import {usedTooEarly} from './used-too-early.ts';

/** What the `offline` healer knows about JavaScript, best first. */
export const rules: readonly Rule[] = [
  suggestedImport,
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
  calledProperty,
  foreignMethod,
  misspeltMethod,
];
