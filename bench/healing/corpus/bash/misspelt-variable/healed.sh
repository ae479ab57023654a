#!/bin/bash
# Plays a guessing game by halving.
set -euo pipefail

secret=37
low=1
high=100
attempts=0

while (( low <= high )); do
  middle=$(( (low + high) / 2 ))
  attempts=$((attempts + 1))
  echo "guess $attempts: $middle"
  if (( middle == secret )); then
    break
  elif (( middle < secret )); then
    low=$((middle + 1))
  else
    high=$((middle - 1))
  fi
done
echo "found $secret after $attempts attempts"
