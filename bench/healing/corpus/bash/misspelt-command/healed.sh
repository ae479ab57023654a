#!/bin/bash
# Counts how often each letter occurs in a word.
word=mississippi
declare -A counts

for (( i = 0; i < ${#word}; i++ )); do
  letter=${word:i:1}
  counts[$letter]=$(( ${counts[$letter]:-0} + 1 ))
done

for letter in $(printf '%s\n' "${!counts[@]}" | sort); do
  printf '%s: %d\n' "$letter" "${counts[$letter]}"
done

distinct=${#counts[@]}
echo "distinct letters: $distinct"
