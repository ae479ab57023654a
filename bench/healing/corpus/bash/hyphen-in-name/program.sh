#!/bin/bash
# Prints a table of squares.
set -e
max-value=5
separator="|"

row() {
  local n=$1
  printf '%s %2d %s %3d %s\n' "$separator" "$n" "$separator" $((n * n)) "$separator"
}

n=1
while [ "$n" -le "$max-value" ]; do
  row "$n"
  n=$((n + 1))
done
echo "rows: ${max-value}"
