#!/bin/bash
# Balances a ledger.
set -e
entries=(120 -45 30 -5)
expected=100

balance=0
for entry in "${entries[@]}"; do
  balance=$((balance + entry))
  printf '%+5d %5d\n' "$entry" "$balance"
done

fail() {
  echo "ledger: $1" >&2
  exit 4
}

[ "$balance" -eq "$expected" ] || fail "balance is $balance, expected $expected"
echo "balanced"
