#!/bin/bash
# Prints statistics of a list.
set -e
values=(4 8 15 16 23 42)

mean() {
  local sum=0
  for value in "$@"; do
    sum=$((sum + value))
  done
  echo $((sum / $#))
}

echo "mean:   $(mean "${values[@]}")"
middle=$(median "${values[@]}")
echo "median: $middle"
