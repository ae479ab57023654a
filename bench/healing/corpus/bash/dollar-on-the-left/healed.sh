#!/bin/bash
# Reverses words and finds palindromes.
set -e

reverse() {
  local text=$1
  local result=""
  for (( i = ${#text} - 1; i >= 0; i-- )); do
    result+=${text:i:1}
  done
  echo "$result"
}

found=0
for word in level banana noon shell radar; do
  mirrored=$(reverse "$word")
  if [ "$word" = "$mirrored" ]; then
    found=$((found + 1))
    echo "$word is a palindrome"
  else
    echo "$word becomes $mirrored"
  fi
done
echo "$found palindromes"
