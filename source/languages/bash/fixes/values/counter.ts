import type {Rule} from '../../../rule.ts';
import {program} from '../program.ts';

const alone =
  /^([ \t]*(?:(?:then|else|do)[ \t]+)?)(?:\(\([ \t]*(?:([A-Za-z_]\w*)(\+\+|--)|([A-Za-z_]\w*)[ \t]*([-+])=[ \t]*([\w$]+))[ \t]*\)\)|let[ \t]+"?([A-Za-z_]\w*)(\+\+|--)"?)(?=[ \t]*(?:;|$))/gm;

/** A count that starts at 0, whose `((count++))` counts as a failure and ends a script under `set -e`. */
export const counter: Rule = {
  id: 'counter-under-set-e',
  tier: 3,
  answers: ({type, message}) => type === 'ExitStatus' && message.endsWith('ended with status 1.'),
  *suggest({source}) {
    if (!/^\s*set\s+(?:-\w*e|-o\s+errexit)|^#!.*\s-\w*e/m.test(source)) return;
    const changed = source.replaceAll(
      alone,
      (
        _,
        indent: string,
        a?: string,
        step?: string,
        b?: string,
        sign?: string,
        by?: string,
        c?: string,
        last?: string,
      ) => {
        const name = a ?? b ?? c ?? '';
        const operator = (step ?? sign ?? last ?? '+').charAt(0);
        return `${indent}${name}=$((${name} ${operator} ${by ?? '1'}))`;
      },
    );
    if (changed === source) return;
    yield {
      source: changed,
      explanation:
        'Under `set -e` a count of 0 ends the script as `((…))`, but not as an assignment.',
    };
  },
  examples: [
    {
      before: program`
        set -e
        count=0
        for name in a b; do
          ((count++))
        done
        echo "$count"
      `,
      after: program`
        set -e
        count=0
        for name in a b; do
          count=$((count + 1))
        done
        echo "$count"
      `,
      output: '2\n',
    },
  ],
};
