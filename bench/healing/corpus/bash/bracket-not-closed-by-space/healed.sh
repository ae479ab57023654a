#!/bin/bash
# Counts how many words of a sentence are longer than a limit.
sentence="the quick brown fox jumps over the lazy dog again"
limit=4

count_long() {
  local found=0
  for word in $1; do
    if [ "${#word}" -gt "$2" ]; then
      found=$((found + 1))
    fi
  done
  echo "$found"
}

long=$(count_long "$sentence" "$limit")
echo "Words longer than $limit letters: $long"
if [ "$long" -eq 4 ]; then
  echo "as expected"
else
  echo "unexpected" >&2
  exit 1
fi
