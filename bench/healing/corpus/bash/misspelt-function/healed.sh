#!/bin/bash
# Draws a bar chart of monthly rainfall.
set -e

repeat_char() {
  local character=$1 times=$2 line=""
  while [ "${#line}" -lt "$times" ]; do
    line+=$character
  done
  echo "$line"
}

draw_bar() {
  local label=$1 value=$2
  printf '%-4s|%s %d\n' "$label" "$(repeat_char '#' "$value")" "$value"
}

draw_bar Jan 8
draw_bar Feb 6
draw_bar Mar 11
draw_bar Apr 4
echo "total: $((8 + 6 + 11 + 4)) mm"
