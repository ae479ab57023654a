#!/bin/bash
# Prints a small multiplication table.
size=4

header() {
  printf '    '
  for (( column = 1; column <= size; column++ )); do
    printf '%4d' "$column"
  done
  printf '\n'
}

header
for (( row = 1; row <= size; row++ )); do
  printf '%4d' "$row"
  for (( column = 1; column <= size; column++ )); do
    printf '%4d' $((row * column))
  printf '\n'
done
echo "largest product: $((size * size))"
