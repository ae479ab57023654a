#!/bin/bash
# Prints a framed title and a list.
line() {
  local width=$1 text=""
  while [ "${#text}" -lt "$width" ]; do
    text+="="
  done
  echo "$text"
}

title() {
  local text="$1"
  line $(( ${#text} + 4 ))
  echo "= $text ="
  line $(( ${#text} + 4 ))
}

title "Shopping"
for item in milk bread apples; do
  echo " * $item"
done
title "Done"
