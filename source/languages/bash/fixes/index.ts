import type {Rule} from '../../rule.ts';
import {withFurther} from './further.ts';
import {assignmentSpaces} from './names/assignment-spaces.ts';
import {dollarAssignment} from './names/dollar-assignment.ts';
import {foreignCommand} from './names/foreign-command.ts';
import {foreignDeclaration} from './names/foreign-declaration.ts';
import {hyphen} from './names/hyphen.ts';
import {increment} from './names/increment.ts';
import {misspeltCommand} from './names/misspelt-command.ts';
import {misspeltVariable} from './names/misspelt-variable.ts';
import {callParentheses} from './syntax/call-parentheses.ts';
import {arithmeticBrackets} from './syntax/arithmetic-brackets.ts';
import {caseBranch} from './syntax/case-branch.ts';
import {elseIf} from './syntax/else-if.ts';
import {emptyBody} from './syntax/empty-body.ts';
import {extraCloser} from './syntax/extra-closer.ts';
import {foreignFunction} from './syntax/foreign-function.ts';
import {foreignLoop} from './syntax/foreign-loop.ts';
import {heredocEnd} from './syntax/heredoc-end.ts';
import {lineEnds} from './syntax/line-ends.ts';
import {misspeltKeyword} from './syntax/misspelt-keyword.ts';
import {missingCloser} from './syntax/missing-closer.ts';
import {missingQuote} from './syntax/missing-quote.ts';
import {openingBrace} from './syntax/opening-brace.ts';
import {separator} from './syntax/separator.ts';
import {typography} from './syntax/typography.ts';
import {unclosedExpansion} from './syntax/unclosed-expansion.ts';
import {arithmeticOperators} from './tests/arithmetic-operators.ts';
import {bracketPair} from './tests/bracket-pair.ts';
import {functionInBrackets} from './tests/function-in-brackets.ts';
import {joinedConditions} from './tests/joined-conditions.ts';
import {testOperators} from './tests/operators.ts';
import {quoteVariables} from './tests/quote-variables.ts';
import {testSpacing} from './tests/spacing.ts';
import {textComparison} from './tests/text-comparison.ts';
import {associative} from './values/associative.ts';
import {badSubstitution} from './values/bad-substitution.ts';
import {counter} from './values/counter.ts';
import {leadingZero} from './values/leading-zero.ts';
import {notExecutable} from './values/not-executable.ts';
import {outsideFunction} from './values/outside-function.ts';
import {readonlyVariable} from './values/readonly.ts';
import {returnedText} from './values/returned-text.ts';
import {bareArguments} from './warnings/bare-arguments.ts';
import {shellCheck} from './warnings/shellcheck.ts';

const inOrder: readonly Rule[] = [
  shellCheck,
  bareArguments,
  lineEnds,
  typography,
  heredocEnd,
  elseIf,
  misspeltKeyword,
  foreignFunction,
  foreignLoop,
  callParentheses,
  caseBranch,
  arithmeticBrackets,
  openingBrace,
  separator,
  emptyBody,
  missingQuote,
  unclosedExpansion,
  missingCloser,
  extraCloser,
  assignmentSpaces,
  dollarAssignment,
  increment,
  foreignDeclaration,
  hyphen,
  testSpacing,
  bracketPair,
  joinedConditions,
  testOperators,
  textComparison,
  functionInBrackets,
  arithmeticOperators,
  misspeltVariable,
  quoteVariables,
  misspeltCommand,
  foreignCommand,
  associative,
  leadingZero,
  badSubstitution,
  readonlyVariable,
  counter,
  outsideFunction,
  returnedText,
  notExecutable,
];

/** All rules of Bash, best first. */
export const rules: readonly Rule[] = inOrder.map(onlyInEntry);

/** Sources beyond this were not written by hand. */
const longestSource = 300_000;

/** Only the entry can be edited: what fails in another file is not for its source. */
function onlyInEntry(rule: Rule): Rule {
  return {
    ...rule,
    *suggest(context) {
      const {location} = context.report;
      if (location !== null && location.file !== context.entry) return;
      if (context.source.length > longestSource) return;
      for (const suggestion of rule.suggest(context)) {
        // A damaged script can make an edit that changes nothing.
        if (suggestion.source !== context.source) yield withFurther(suggestion);
      }
    },
  };
}
