/** https://go.dev/ref/spec#Predeclared_identifiers */
export const builtinFunctions = [
  'append',
  'cap',
  'clear',
  'close',
  'copy',
  'delete',
  'len',
  'make',
  'max',
  'min',
  'new',
  'panic',
  'print',
  'println',
  'recover',
] as const;

export const builtinTypes = [
  'any',
  'bool',
  'byte',
  'comparable',
  'error',
  'float32',
  'float64',
  'int',
  'int8',
  'int16',
  'int32',
  'int64',
  'rune',
  'string',
  'uint',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
] as const;

export const builtinValues = ['false', 'nil', 'true'] as const;
