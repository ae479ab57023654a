#!/bin/bash
# Checks passwords against a few rules.
set -euo pipefail

validate_password() {
  local candidate=$1
  if [ "${#candidate}" -lt 8 ]; then
    echo "too short"
  elif [[ ! $candidate =~ [0-9] ]]; then
    echo "needs a digit"
  elif [[ ! $candidate =~ [A-Z] ]]; then
    echo "needs a capital"
  else
    echo "good"
  fi
}

for candidate in short longenough longen0ugh LongEn0ugh; do
  verdict=$(validate_password "$candidate")
  echo "$candidate: $verdict"
done
echo "last: $(validate_password Secret99)"
