#!/bin/bash
# Prints statistics of a list.
set -e
values=(4 8 15 16 23 42)

median() {
  local count=$#
  local sorted
  mapfile -t sorted < <(printf '%s\n' "$@" | sort -n)
  if (( count % 2 )); then
    echo "${sorted[count / 2]}"
  else
    echo $(( (sorted[count / 2 - 1] + sorted[count / 2]) / 2 ))
  fi
}

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
