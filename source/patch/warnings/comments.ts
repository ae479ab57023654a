/** Whether a line is a comment from its first sign to its end, in some language. What C includes or defines is none. */
export const isLineComment = (line: string): boolean => lineComment.test(line);

/** Whether a line is nothing but a comment, or code in a string that nothing is done with. */
export function isComment(line: string): boolean {
  const inString = bareString.exec(line)?.[2];
  return (
    lineComment.test(line) ||
    blockComment.test(line) ||
    (inString !== undefined && looksLikeCode(inString))
  );
}

const lineComment = /^\s*(?:#(?!include\s*[<"]|define\s+\w)|\/\/|<!--)/;
/** Its end may be on a later line. */
const blockComment = /^\s*\/\*(?:(?!\*\/).)*(?:\*\/\s*)?$/;
const bareString = /^\s*[rRbBuU]{0,2}("""|''')((?:(?!\1).)*)\1\s*$/;

/** Whether a line is code, and not a sentence or an example of a comment. */
export const looksLikeCode = (line: string): boolean =>
  !lineComment.test(line) && !/^\s*(?:\*\s|\*$|>>>|\.\.\.)/.test(line) && code.test(line);

const code = new RegExp(
  [
    /[;{}]\s*$|\w[([].*[)\]]\s*$/,
    /^\s*[\w.$[\]*"']+\s*[-+*/%|&]?=(?!=)/,
    /^\s*(?:return|raise|throw|assert|del|yield|await)\b/,
    /^\s*(?:if|elif|for|while|with|def|class|try|except|else|finally)\b.*:\s*$/,
  ]
    .map(({source}) => source)
    .join('|'),
);
