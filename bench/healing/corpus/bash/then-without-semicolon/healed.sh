#!/bin/bash
# Makes change with the fewest coins.
coins=(50 20 10 5 2 1)

change() {
  local rest=$1
  local used=0
  for coin in "${coins[@]}"; do
    local number=$((rest / coin))
    if [ "$number" -gt 0 ]; then
      echo "  $number x $coin"
      used=$((used + number))
      rest=$((rest - number * coin))
    fi
  done
  echo "  $used coins"
}

for amount in 87 30; do
  echo "$amount:"
  change "$amount"
done
