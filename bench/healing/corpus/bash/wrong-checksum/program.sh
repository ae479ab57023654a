#!/bin/bash
# Verifies ISBN-13 check digits.
check_digit() {
  local digits=$1 sum=0
  for (( i = 0; i < 12; i++ )); do
    if (( i % 2 == 1 )); then
      sum=$((sum + ${digits:i:1}))
    else
      sum=$((sum + 3 * ${digits:i:1}))
    fi
  done
  echo $(( (10 - sum % 10) % 10 ))
}

for isbn in 9780306406157 9783161484100; do
  expected=${isbn:12:1}
  actual=$(check_digit "$isbn")
  if [ "$actual" -ne "$expected" ]; then
    echo "wrong check digit in $isbn: $actual" >&2
    exit 1
  fi
  echo "$isbn is valid"
done
