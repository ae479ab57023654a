#!/bin/bash
# Watches a queue and says when it is full.
capacity=3
queue=()

enqueue() {
  local length=${#queue[@]}
  if [ $length -ge $capacity ]; then
    echo "queue is full, $1 has to wait"
    return 1
  fi
  queue+=("$1")
  echo "$1 is number $((length + 1))"
}

enqueue ada
enqueue bob
enqueue cy
enqueue dee && exit 1
remaining=$((capacity - ${#queue[@]}))
echo "${queue[*]}"
[ $remaining -eq 0 ]
