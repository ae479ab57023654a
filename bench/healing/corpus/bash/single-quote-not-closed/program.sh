#!/bin/bash
# Shows temperatures in both scales.
to_fahrenheit() {
  echo $(( $1 * 9 / 5 + 32 ))
}

highest=-100
for celsius in -10 0 21 37; do
  fahrenheit=$(to_fahrenheit "$celsius")
  printf '%4d C  %4d F\n "$celsius" "$fahrenheit"
  if (( fahrenheit > highest )); then
    highest=$fahrenheit
  fi
done
echo "highest: $highest F"
