#!/bin/bash
# Converts Roman numerals.
set -e
declare -A values=([I]=1 [V]=5 [X]=10 [L]=50 [C]=100 [D]=500 [M]=1000)

roman_to_number() {
  local roman=$1 total=0 previous=0 value
  for (( i = ${#roman} - 1; i >= 0; i-- )); do
    value=${values[${roman:i:1}]}
    if (( value < previous )); then
      total=$((total - value))
    else
      total=$((total + value))
    fi
    previous=$value
  done
  echo "$total"
}

for roman in III IX XLII MCMXCIV; do
  echo "$roman = $(roman_to_number "$roman")"
done
print "finished"
