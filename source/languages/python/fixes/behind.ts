import type {Report} from '../../report.ts';
import type {Rule} from '../../rule.ts';

/** Errors are looked for this deep behind others. */
const maxDepth = 5;

/**
 * A rule that answers as well to what is behind an error: the first member of an exception group, and the error that
 * another was raised `from`. What failed while another error was handled was expected, and is left alone.
 */
export function alsoBehind(rule: Rule): Rule {
  return {
    ...rule,
    answers: report => errorsOf(report).some(error => rule.answers(error)),
    *suggest(context) {
      for (const report of errorsOf(context.report)) {
        // Only the entry can be edited.
        const isElsewhere = report.location !== null && report.location.file !== context.entry;
        if (isElsewhere || !rule.answers(report)) continue;
        for (const suggestion of rule.suggest({...context, report})) {
          // A damaged program can make an edit that changes nothing.
          if (suggestion.source !== context.source) yield suggestion;
        }
      }
    },
  };
}

/** An error and those behind it that are to blame for it. */
function errorsOf(report: Report): Report[] {
  const errors = [report];
  for (let next = blamed(report); next && errors.length < maxDepth; next = blamed(next))
    errors.push(next);
  return errors;
}

function blamed({type, cause, stack}: Report): Report | null {
  const isGroup = /(?:^|\.)(?:Base)?ExceptionGroup$/.test(type);
  return isGroup || stack.includes('was the direct cause of the following') ? cause : null;
}
