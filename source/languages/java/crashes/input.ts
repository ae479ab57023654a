import type {Report} from '../../report.ts';

/** Whether a program asked for a line or a word of input when there was no more. Pure. */
export function asksForInput(report: Report): boolean {
  const {type, message, stack, cause} = report;
  if (type === 'NoSuchElementException')
    return message === 'No line found' || /\bjava\.util\.Scanner\./.test(stack.slice(0, 2000));
  if (type === 'NullPointerException')
    return /because the return value of "java\.io\.(?:BufferedReader|Console)\.readLine\(\)" is null/.test(
      message,
    );
  return cause !== null && asksForInput({...cause, stack});
}
