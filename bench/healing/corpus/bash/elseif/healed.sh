#!/bin/bash
# Compares two versions part by part.
compare() {
  local IFS=.
  local left=($1) right=($2)
  for i in 0 1 2; do
    if (( ${left[i]} > ${right[i]} )); then
      echo newer
      return
    elif (( ${left[i]} < ${right[i]} )); then
      echo older
      return
    fi
  done
  echo same
}

while read -r one other; do
  echo "$one is $(compare "$one" "$other") than $other"
done <<'PAIRS'
1.2.3 1.2.4
2.0.0 1.9.9
1.10.0 1.9.0
3.1.4 3.1.4
PAIRS
