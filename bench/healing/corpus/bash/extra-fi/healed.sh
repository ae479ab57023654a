#!/bin/bash
# Decides about discounts.
discount_for() {
  local total=$1
  if [ "$total" -ge 100 ]; then
    echo 15
  elif [ "$total" -ge 50 ]; then
    echo 5
  else
    echo 0
  fi
}

for total in 20 50 160; do
  percent=$(discount_for "$total")
  echo "$total: $percent %"
  if [ "$percent" -gt 10 ]; then
    echo "  thank you"
  fi
done
