#!/bin/bash
# Pads numbers with zeros.
function pad(number, width) {
  local number=$1
  local width=$2
  while [ "${#number}" -lt "$width" ]; do
    number="0$number"
  done
  echo "$number"
}

for number in 7 42 1234; do
  pad "$number" 4
done
invoice="INV-$(pad 86 6)"
echo "$invoice"
echo "${invoice#INV-}"
