#!/bin/bash
# Converts lengths.
set -e
to_meters() {
  echo "$(( $1 / 100 )).$(( $1 % 100 ))"
}

to_metric() {
  local feet=$1
  echo $(( feet * 3048 / 100 ))
}

for feet in 1 6 30; do
  centimetres=$(to_metric "$feet")
  echo "$feet ft = $centimetres cm"
done

height=$(to_metirc 5)
echo "height: $(to_meters 152) m"
echo "again:  $height cm"
