#!/bin/bash
# Recommends clothes by temperature.
advise() {
  local degrees=$1
  if [ "$degrees" -lt 5 ]; then
    echo "coat and gloves"
  else if [ "$degrees" -lt 15 ]; then
    echo "jacket"
  else if [ "$degrees" -lt 25 ]; then
    echo "shirt"
  else
    echo "hat"
  fi
}

for degrees in -3 8 19 31; do
  printf '%3d: %s\n' "$degrees" "$(advise "$degrees")"
done
