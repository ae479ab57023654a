#!/bin/bash
# Converts a number to binary.
to_binary() {
  local number=$1
  local digits=""
  while [ "$number" -gt 0 ]; do
    digits="$((number % 2))$digits"
    number=$((number / 2))
  done
  echo "${digits:-0}"
}

for value in 0 5 18 255; do
  printf '%4d = %s\n' "$value" "$(to_binary "$value")"
done

power=1
steps=0
while [ "$power" -lt 1000 ]; do
  power=$((power * 2))
  steps=$((steps + 1))
done
echo "2^$steps = $power"
