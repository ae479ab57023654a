#!/bin/bash
# Finds the day of the year for some dates.
set -e
lengths=(31 28 31 30 31 30 31 31 30 31 30 31)

day_of_year() {
  local month=${1%-*} day=${1#*-}
  total=$((day))
  for (( m = 1; m < 10#$month; m++ )); do
    total=$((total + lengths[m - 1]))
  done
  echo "$total"
}

for date in 01-15 03-01 08-09 12-31; do
  result=$(day_of_year "$date")
  echo "$date is day $result"
done
