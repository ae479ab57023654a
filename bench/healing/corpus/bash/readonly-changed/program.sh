#!/bin/bash
# Simulates a bank account.
set -e
readonly fee=2
readonly balance=100

withdraw() {
  local amount=$1
  balance=$((balance - amount - fee))
  echo "withdrew $amount, balance $balance"
}

deposit() {
  local amount=$1
  balance=$((balance + amount))
  echo "deposited $amount, balance $balance"
}

withdraw 30
deposit 50
withdraw 10
echo "final: $balance"
