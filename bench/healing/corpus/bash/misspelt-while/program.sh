#!/bin/bash
# Follows the Collatz sequence.
steps_of() {
  local n=$1 steps=0
  whlie [ "$n" -ne 1 ]; do
    if (( n % 2 == 0 )); then
      n=$((n / 2))
    else
      n=$((3 * n + 1))
    fi
    steps=$((steps + 1))
  done
  echo "$steps"
}

for start in 1 6 27; do
  echo "$start: $(steps_of "$start") steps"
done
