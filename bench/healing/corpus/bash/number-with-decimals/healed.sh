#!/bin/bash
# Adds a tax to prices.
set -e
rate=119

with_tax() {
  echo $(( $1 * rate / 100 ))
}

sum=0
for price in 100 250 999; do
  gross=$(with_tax "$price")
  echo "$price -> $gross"
  sum=$((sum + gross))
done
echo "sum: $sum"
