#!/bin/bash
# Tells leap years from the others.
is_leap() {
  local year=$1
  (( year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ))
}

leap=0
common=0
for year in 1900 1996 2000 2023 2024; do
  if is_leap "$year"; then
    echo "$year leap"
    leap=$((leap + 1))
  else
    echo "$year common"
    common=$((common + 1))
  fi
done

echo "leap years: $leap"
echo "common years: $common"
