import {distance} from 'fastest-levenshtein';
import type {ChangedLines} from './changed-lines.ts';
import type {Warning} from './warning.ts';

/** Tells of the first function, class, method or constant that other code may use and that is no longer there. */
export function warnAboutPublicNames({removed, added}: ChangedLines): Warning[] {
  const left = new Set(added.join('\n').match(/[\w$-]+|\w+/g));
  const gone = namesIn(removed).find(name => !left.has(name) && !isSlipOfSpecial(name));
  if (gone === undefined) return [];
  const message = `It renames ${gone} or takes it away, and other code may use it.`;
  return [{kind: 'changes-public-name', message}];
}

const namesIn = (lines: readonly string[]): string[] =>
  lines.flatMap(line =>
    definitions.flatMap(pattern => pattern.exec(line)?.slice(1) ?? []).filter(isPublic),
  );

const isPublic = (name: string | undefined): name is string =>
  name !== undefined && !name.startsWith('_');

/** Names that the language itself calls: nobody uses one that is misspelt. */
const special = ['main', 'initialize', 'constructor', 'toString', 'equals', 'hashCode'];
const isSlipOfSpecial = (name: string): boolean =>
  special.some(each => distance(each.toLowerCase(), name.toLowerCase()) <= 2);

/** What defines a name that can be seen from outside. Each group is the name of one way to write it. */
const definitions: readonly RegExp[] = [
  // Python and Ruby
  /^\s*(?:async )?def (?:self\.)?([A-Za-z]\w*[?!]?)/,
  /^\s*(?:class|module) ([A-Za-z]\w*)\s*(?:[:(<]|$)/,
  /^([A-Z][A-Z\d_]+)\s*(?::[^=]*)?=(?!=)/,
  // JavaScript and TypeScript
  /^\s*export (?:default )?(?:async )?(?:abstract )?(?:function\*?|class|const|let|var|interface|type|enum) ([A-Za-z$][\w$]*)/,
  /^(?:async )?function\*? ([A-Za-z$][\w$]*)\s*\(/,
  /^class ([A-Za-z$][\w$]*)/,
  /^\s*(?:module\.)?exports\.([A-Za-z$][\w$]*)\s*=/,
  // Rust
  /^\s*pub(?:\([^)]*\))? (?:const |async |unsafe )*(?:fn|struct|enum|trait|type|mod|static|const) ([A-Za-z]\w*)/,
  // Go
  /^func (?:\([^)]*\) )?([A-Z]\w*)/,
  /^(?:type|var|const) ([A-Z]\w*)/,
  // Java and PHP
  /^\s*(?:public|protected) (?:(?:static|final|abstract|synchronized) )*(?:class|interface|enum|record|trait) ([A-Za-z]\w*)/,
  /^\s*(?:public|protected) (?:(?:static|final|abstract|synchronized) )*[\w<>[\], ?.]+ ([A-Za-z]\w*)\s*\(/,
  /^\s*(?:(?:public|protected|static|abstract|final) )*function &?([A-Za-z]\w*)\s*\(/,
  // C and C++
  /^(?:(?:const|unsigned|signed|long|short|inline|extern|struct|enum|std::|constexpr) ?)*(?:int|char|void|double|float|bool|auto|size_t|string|vector<[^(]*>|map<[^(]*>|long|unsigned|short|[A-Z]\w*)[ *&]+(?:\w+::)*([A-Za-z]\w*)\([^;=]*\)\s*(?:const\s*)?\{?\s*$/,
  /^# *define ([A-Za-z]\w*)/,
  /^(?:struct|class|union|enum(?: class)?) ([A-Za-z]\w*)\s*(?:[:{]|$)/,
  // Bash
  /^\s*(?:function )?([A-Za-z][\w-]*)\s*\(\)\s*\{\s*$/,
];
