#!/bin/bash
# Sums the digits of numbers.
digit_sum() {
  local number=$1 sum=0
  while (( number > 0 )); do
    sum=$((sum + number % 10))
    number=$((number / 10))
  done
  echo "$sum"
}

total=0
for $number in 18 305 9999; do
  result=$(digit_sum "$number")
  echo "$number: $result"
  total=$((total + result))
done
echo "total: $total"
[ "$total" -gt 0 ]
