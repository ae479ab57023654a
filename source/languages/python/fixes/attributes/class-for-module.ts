import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {allAttributeUses, missingAttribute} from '../../code/attribute.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {addFromImport} from '../../code/imports.ts';
import {bindingsOf} from '../../code/names.ts';
import {spotOf} from '../../code/spot.ts';

const datetimeClasses: ReadonlySet<string> = new Set(
  'datetime date time timedelta timezone'.split(' '),
);

/** `datetime.datetime.now()` or `datetime.timedelta(…)` after `from datetime import datetime`. */
export const classForModule: Rule = {
  id: 'class-for-module',
  tier: 2,
  answers: report => {
    const missing = missingAttribute(report);
    const isDatetime = missing?.of === 'class' && missing.type === 'datetime.datetime';
    return isDatetime && datetimeClasses.has(missing.attribute);
  },
  *suggest(context) {
    const spot = spotOf(context);
    const missing = missingAttribute(context.report);
    if (!spot || !missing) return;
    const {code} = spot;
    const uses = allAttributeUses(code, missing.attribute).filter(
      ({receiver}) => receiver === 'datetime',
    );
    if (uses.length === 0) return;
    const isImported = bindingsOf(code).some(({name}) => name === missing.attribute);
    const edits = uses.map(({start, name}) => replace({start, end: name.end}, missing.attribute));
    const imports = isImported ? [] : [addFromImport(code, 'datetime', missing.attribute)];
    yield {
      source: applyEdits(code.source, [...imports, ...edits]),
      explanation: `\`datetime\` is the class here, not the module: \`${missing.attribute}\` stands for itself.`,
    };
  },
  examples: [
    {
      before: program`
        from datetime import datetime

        start = datetime.datetime(2024, 1, 31)
        print(start.day)
      `,
      after: program`
        from datetime import datetime

        start = datetime(2024, 1, 31)
        print(start.day)
      `,
      output: '31\n',
    },
    {
      before: program`
        from datetime import datetime

        print(datetime(2024, 1, 31) + datetime.timedelta(days=1))
      `,
      after: program`
        from datetime import datetime, timedelta

        print(datetime(2024, 1, 31) + timedelta(days=1))
      `,
      output: '2024-02-01 00:00:00\n',
    },
  ],
};
