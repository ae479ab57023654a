#!/bin/bash
# Finds perfect numbers.
sum_of_divisors() {
  local n=$1 sum=0
  for (( d = 1; d < n; d++ )); do
    if (( n % d == 0 )); then
      sum=$((sum + d))
    fi
  done
  echo "$sum"
}

for n in 6 12 28 30; do
  if [ "$(sum_of_divisors "$n")" -eq "$n" ]; then
    echo "$n is perfect"
  else
    echo "$n is not"
  fi
doen
