#!/bin/bash
# Prints a receipt.
items=("tea 250" "cake 380" "water 120")
total=0

echo "Receipt
echo "-------"
for item in "${items[@]}"; do
  name=${item% *}
  price=${item#* }
  total=$((total + price))
  printf '%-8s %3d.%02d\n' "$name" $((price / 100)) $((price % 100))
done
echo "-------"
printf '%-8s %3d.%02d\n' total $((total / 100)) $((total % 100))
echo "Thank you for your visit"
