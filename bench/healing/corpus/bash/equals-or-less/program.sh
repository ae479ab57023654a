#!/bin/bash
# Adds up the squares of the first numbers.
set -e

square() {
  echo $(( $1 * $1 ))
}

sum=0
n=1
until (( n > 5 )); do
  sum=$((sum + $(square "$n")))
  echo "after $n: $sum"
  n=$((n + 1))
done

budget=60
(( sum =< budget ))
echo "within budget"
echo "left: $((budget - sum))"
