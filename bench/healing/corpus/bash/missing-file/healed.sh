#!/bin/bash
# Counts the entries of an inventory.
set -e
inventory=$(printf 'apples 3\npears 5\nplums 0\n')

count=0
empty=0
while read -r name amount; do
  count=$((count + 1))
  if [ "$amount" -eq 0 ]; then
    empty=$((empty + 1))
    echo "$name is sold out"
  fi
done <<< "$inventory"
echo "$count kinds, $empty sold out"
