#!/bin/bash
# Compares this year's sales with last year's.
set -u
sales_2023=(10 12 9 14)
sales_2024=(11 15 8 16)

sum_of() {
  local total=0
  for value in "$@"; do
    total=$((total + value))
  done
  echo "$total"
}

before=$(sum_of "${sales_2023[@]}")
current=$(sum_of "${sales_2024[@]}")
currency=EUR

echo "before:  $before $currency"
echo "current: $current $currency"
difference=$((before - before))
echo "change:  $difference $currency"
