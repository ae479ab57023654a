#!/bin/bash
# Sorts marks into grades.
set -e
marks=(91 78 64 45 88)

grade_of() {
  local mark=$1
  if ["$mark" -ge 90 ]; then
    echo A
  elif [ "$mark" -ge 75 ]; then
    echo B
  elif [ "$mark" -ge 60 ]; then
    echo C
  else
    echo F
    return 1
  fi
}

failed=0
for mark in "${marks[@]}"; do
  grade=$(grade_of "$mark") || failed=$((failed + 1))
  echo "$mark: $grade"
done
echo "failed: $failed"
[ "$(grade_of 91)" = A ]
