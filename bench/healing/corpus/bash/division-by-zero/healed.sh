#!/bin/bash
# Averages the marks of each pupil.
set -e
average() {
  local sum=0 count=0
  for mark in "$@"; do
    sum=$((sum + mark))
    count=$((count + 1))
  done
  if [ "$count" -eq 0 ]; then
    echo "none"
    return
  fi
  echo $((sum / count))
}

echo "ada: $(average 1 2 3)"
eve=$(average)
echo "eve: $eve"
