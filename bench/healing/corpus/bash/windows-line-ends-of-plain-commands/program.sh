#!/bin/bash
# Prints a short invoice.

customer="Noor"
hours=6
rate=45

amount=$((hours * rate))
tax=$((amount * 19 / 100))

echo "Invoice for $customer"
echo "amount: $amount"
echo "tax:    $tax"
echo "total:  $((amount + tax))"

true
