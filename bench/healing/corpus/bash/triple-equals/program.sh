#!/bin/bash
# Rock, paper, scissors with fixed moves.
beats() {
  case "$1-$2" in
    rock-scissors|paper-rock|scissors-paper) return 0 ;;
    *) return 1 ;;
  esac
}

first=(rock paper scissors)
second=(rock rock rock)
wins=0
for i in "${!first[@]}"; do
  a=${first[$i]}
  b=${second[$i]}
  if beats "$a" "$b"; then
    echo "$a beats $b"
    wins=$((wins + 1))
  else
    echo "$a does not beat $b"
  fi
done
result="wins: $wins"
echo "$result"
[ "$result" === "wins: 1" ]
