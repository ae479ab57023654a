#!/bin/bash
# Sorts numbers into even and odd ones.
set -e

even=0
odd=0
for number in 4 7 10 13 22; do
  if (( number % 2 == 0 )); then
    even=$((even + 1))
  else
    odd=$((odd + 1))
  fi
  echo "after $number: $even even, $odd odd"
done
echo "even: $even"
echo "odd: $odd"
