import {removeTokens} from '../../code/edit.ts';
import {variableAt} from '../../code/variables.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** A variable that is declared as one that never changes, and counts or collects. */
export const changedFinal = javaRule({
  id: 'changed-final',
  tier: 3,
  types: ['cant.assign.val.to.var', 'var.might.already.be.assigned'],
  message:
    /^cannot assign a value to (?:static )?final variable ([\p{L}\p{N}_$]+)$|^variable ([\p{L}\p{N}_$]+) might already have been assigned$/u,
  *mend({code, match, from}) {
    const name = match[1] ?? match[2] ?? '';
    const variable = variableAt(code, name, from);
    // A constant by its name, or a field like `length`, is not meant to change: something else is wrong.
    if (!variable || /^[A-Z][A-Z_\d]+$/.test(name)) return;
    let at = variable.typeAt - 1;
    while (/^(?:private|public|protected|static|volatile|transient)$/.test(code.text(at))) at -= 1;
    if (code.text(at) !== 'final') return;
    yield {edits: [removeTokens(code, at)], explanation: `${name} changes, so it cannot be final.`};
  },
  examples: [
    {
      before: mainWith('final int n = 1;', 'n += 2;', 'System.out.println(n);'),
      after: mainWith('int n = 1;', 'n += 2;', 'System.out.println(n);'),
      output: '3\n',
    },
  ],
});
