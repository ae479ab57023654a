import {familyResemblance, shared} from '../gcc/resemblance.ts';
import type {Sign} from '../resemblance.ts';

const forC: readonly Sign[] = [
  ...shared,
  [/^\s*#\s*include\s*[<"][\w/]+\.h[>"]/, 3],
  [/\bmain\s*\(\s*void\s*\)/, 4],
  [/\b(?:printf|scanf|puts|putchar|fprintf|sscanf)\s*\(/, 3],
  [/\b(?:malloc|calloc|realloc|free)\s*\(|\bNULL\b/, 2],
  [/\bstruct\s+\w+\s*\*?\s*\w+\s*[;=,)]|^\s*typedef\s+(?:struct|enum|union)\b/, 2],
  [/\bchar\s*\*|\bconst\s+char\b/, 1],
];

export const forCpp: readonly Sign[] = [
  [/\bstd::|^\s*using\s+namespace\b|^\s*(?:inline\s+)?namespace\b/, 6],
  [/^\s*#\s*include\s*<[a-z_]+>/, 6],
  [/\b(?:cout|cerr)\s*<<|\bcin\s*>>/, 5],
  [/^\s*template\s*<|^\s*class\s+\w+|^\s*(?:public|private|protected)\s*:/, 4],
  [
    /\bnullptr\b|\b(?:static|dynamic|const|reinterpret)_cast\b|\boperator\s*\W|\b\w+::~?\w+\s*\(/,
    3,
  ],
  [/\bfor\s*\(\s*(?:const\s+)?(?:auto|\w+)\s*[&*]*\s*\w+\s*:|\bauto\s*&?\s*\w+\s*=|\bnew\s+\w/, 3],
  [/\b(?:vector|map|string|unique_ptr)\s*[<&]|\bconst\s+\w+\s*&\s*\w+|\boverride\b|\bvirtual\b/, 3],
];

/** How much a text looks like C, from 0 to 1. */
export const resemblance = familyResemblance(forC, forCpp);
