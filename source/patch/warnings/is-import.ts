/** Whether a line only brings a name in, in any language, or is one of Go's list of imports. */
export const isImport = (line: string): boolean => brought.test(line);

const brought =
  /^\s*(?:(?:import|using|use)\b|from\b.*\bimport\b|#include\b|require(?:_relative)?\s|(?:const|let|var)\s[^=]*=\s*require\(|"[\w./]+"\s*$)/;
