#!/bin/bash
# Chooses a plural.
set -e
plural() {
  local count=$1 word=$2
  if [ "$count" -eq 1 ]; then
    echo "$word"
    return
  fi
  echo "${word}s"
}

for entry in "1 apple" "3 pear" "0 plum"; do
  read -r count word <<< "$entry"
  text=$(plural "$count" "$word")
  echo "$count $text"
done
