import type {SyntaxCheck} from './syntax-search.ts';

/** The name of the checking script among the program's own files. */
const script = 'yuubox-check.sh';

/** Reads versions, as a check gets them on stdin, into files `0`, `1`… of an extension, `$1`. */
export const intoFiles = String.raw`
mkdir -p /tmp/versions
LC_ALL=C awk -v extension="$1" '
  left > 0 { print > file; left -= 1; next }
  { if (file != "") close(file); file = "/tmp/versions/" count++ extension; left = $1 + 0 }
'
`;

/** Of a compiler that ends with another status than these, nothing is known: it was not there, or was killed. */
const eachFile = String.raw`
extension=$1 place=$2
shift 2
index=0
while [ -e "/tmp/versions/$index$extension" ]; do
  if said=$("$@" "/tmp/versions/$index$extension" 2>&1); then
    echo "$index ok"
  elif [ $? -lt 126 ]; then
    found=$(printf '%s\n' "$said" | LC_ALL=C sed -n "/$place/{s/$place/\1 \2 \3/p;q;}")
    [ "$found" ] || found='0 0'
    echo "$index fails $found"
  fi
  index=$((index + 1))
done
`;

/**
 * A check by a compiler that takes a file and ends with 0 when nothing is wrong with it.
 * @param place a basic regular expression without slashes that finds the line, the column and the message of the first
 *   error in what it prints.
 */
export function checkFiles(
  extension: string,
  place: string,
  command: readonly string[],
): SyntaxCheck {
  return {
    entry: script,
    source: intoFiles + eachFile,
    argv: ['sh', script, extension, place, ...command],
  };
}
