#!/bin/bash
# Computes greatest common divisors.
gcd() {
  local a=$1 b=$2 rest
  while (( b != 0 )); do
    rest=$((a % b))
    a=$b
    b=$rest
  done
  echo "$a"
}

lcm() {
  echo $(( $1 * $2 / $(gcd "$1" "$2") ))
}

for pair in "12 18" "7 5" "100 75"; do
  set -- $pair
  echo "gcd($1, $2) = $(gcd "$1" "$2"), lcm = $(lcm "$1" "$2")"
done
