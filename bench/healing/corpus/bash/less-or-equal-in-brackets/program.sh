#!/bin/bash
# Counts down and reports the launch.
set -e
count=5

announce() {
  echo "T minus $1"
}

while [ "$count" -gt 0 ]; do
  announce "$count"
  count=$((count - 1))
done
echo "lift-off"

fuel=80
reserve=20
burned=55
left=$((fuel - burned))
[ "$left" >= "$reserve" ]
echo "fuel left: $left"
