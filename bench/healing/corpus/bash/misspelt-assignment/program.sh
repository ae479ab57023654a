#!/bin/bash
# Summarises a table of orders.
set -u

orders='1001 anna 40
1002 ben 15
1003 anna 22
1004 carl 9'

customer=anna
subtotal=0
treshold=50

while read -r id name amount; do
  if [ "$name" = "$customer" ]; then
    echo "order $id: $amount"
    subtotal=$((subtotal + amount))
  fi
done <<< "$orders"

if [ "$subtotal" -gt "$threshold" ]; then
  echo "$customer spent $subtotal, more than $threshold"
fi
