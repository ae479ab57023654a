#!/bin/bash
# Numbers the lines of a poem.
set -e
poem='Roses are red
Violets are blue
Bash has its quirks
And so do you'

number=1
while IFS= read -r line; do
  printf '%2d  %s\n' "$number" "$line"
  number++
done <<< "$poem"

last=$((number - 1))
echo "$last lines"
longest=0
while IFS= read -r line; do
  (( ${#line} > longest )) && longest=${#line}
done <<< "$poem" || true
echo "longest: $longest"
