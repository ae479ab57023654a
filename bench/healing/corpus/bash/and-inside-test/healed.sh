#!/bin/bash
# Checks whether points lie inside of a rectangle.
set -e
left=0 right=10 top=0 bottom=5

inside() {
  local x=$1 y=$2
  [ "$x" -ge "$left" ] && [ "$x" -le "$right" ] &&
    [ "$y" -ge "$top" ] && [ "$y" -le "$bottom" ]
}

for point in "3 4" "11 2" "10 5"; do
  read -r x y <<< "$point"
  if inside "$x" "$y"; then
    echo "($x, $y) inside"
  else
    echo "($x, $y) outside"
  fi
done
width=$((right - left))
height=$((bottom - top))
if [ "$width" -eq 10 ] && [ "$height" -eq 5 ]; then
  echo "area: $((width * height))"
else
  echo "unexpected size" >&2
  exit 1
fi
