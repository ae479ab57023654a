#!/bin/bash
# Builds a greeting out of the time of day.
greet() {
  local hour=$1
  local name=$2
  if [ "$hour" -lt 12 ]; then
    part="morning"
  elif [ "$hour" -lt 18 ]; then
    part="afternoon"
  else
    part="evening"
  fi
  echo "Good $part, $name!"
}

set -e
visitor= "Mira"
greeting=$(greet 9 "$visitor")
echo "$greeting"
echo "${#greeting} characters"
for hour in 13 20; do
  greet "$hour" "$visitor"
done
