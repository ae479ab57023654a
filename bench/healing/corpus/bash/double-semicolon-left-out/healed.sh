#!/bin/bash
# Names the shipping class of parcels by their weight.
classify() {
  local weight=$1
  case $weight in
    [0-9]|[1-9][0-9])
      echo "letter"
      ;;
    [1-4][0-9][0-9])
      echo "small"
      ;;
    [5-9][0-9][0-9])
      echo "medium"
      ;;
    *)
      echo "freight"
      ;;
  esac
}

for weight in 7 45 320 870 1500; do
  printf '%5d g: %s\n' "$weight" "$(classify "$weight")"
done
