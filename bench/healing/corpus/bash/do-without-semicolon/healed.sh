#!/bin/bash
# Sorts numbers with bubble sort.
numbers=(5 2 9 1 7)
count=${#numbers[@]}

show() {
  echo "$1: ${numbers[*]}"
}

show before
for (( i = 0; i < count; i++ )); do
  for (( j = 0; j < count - i - 1; j++ )); do
    if (( numbers[j] > numbers[j + 1] )); then
      swap=${numbers[j]}
      numbers[j]=${numbers[j + 1]}
      numbers[j + 1]=$swap
    fi
  done
done
show after
n=3
while [ "$n" -gt 0 ]; do
  echo "place $n: ${numbers[count - n]}"
  n=$((n - 1))
done
