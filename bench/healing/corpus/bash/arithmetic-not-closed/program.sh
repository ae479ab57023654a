#!/bin/bash
# Prints the first Fibonacci numbers and their sum.
fibonacci() {
  local count=$1
  local a=0 b=1 next
  for (( i = 0; i < count; i++ )); do
    echo "$a"
    next=$((a + b)
    a=$b
    b=$next
  done
}

sum=0
while read -r number; do
  sum=$((sum + number))
  printf '%s ' "$number"
done < <(fibonacci 10)
echo
echo "sum: $sum"
