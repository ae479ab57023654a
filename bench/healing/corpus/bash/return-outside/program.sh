#!/bin/bash
# Validates some input before it is used.
check() {
  local value=$1
  [[ $value =~ ^[0-9]+$ ]]
}

valid=0
for value in 12 x7 300; do
  if check "$value"; then
    echo "$value is a number"
    valid=$((valid + 1))
  else
    echo "$value is not a number"
  fi
done

echo "valid: $valid"
if [ "$valid" -eq 2 ]; then
  return 0
fi
echo "not enough numbers" >&2
exit 1
