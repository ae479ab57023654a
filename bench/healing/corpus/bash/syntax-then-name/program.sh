#!/bin/bash
# Computes an average with one decimal.
set -u
marks="7 9 6 8 10
sum=0
number=0

for mark in $marks; do
  sum=$((sum + mark))
  number=$((number + 1))
done

tenths=$((sum * 10 / number))
echo "marks:   $number"
echo "average: $((thenths / 10)).$((tenths % 10))"
echo "best possible: 10"
