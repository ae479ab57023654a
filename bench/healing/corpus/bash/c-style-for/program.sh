#!/bin/bash
# Prints a triangle of stars and the primes below a limit.
rows=4
for (( i = 1; i <= rows; i++ )); do
  printf '%*s' $((rows - i)) ''
  for (( j = 1; j <= i; j++ )); do
    printf '* '
  done
  printf '\n'
done

limit=20
primes=()
for (n = 2; n <= limit; n++); do
  is_prime=1
  for (( d = 2; d * d <= n; d++ )); do
    (( n % d == 0 )) && is_prime=0
  done
  (( is_prime )) && primes+=("$n")
done
echo "${primes[*]}"
