#!/bin/bash
# Truncates long titles.
set -e

shorten() {
  local text="$1"
  local limit = "$2"
  if [ "${#text}" -gt "$limit" ]; then
    echo "${text:0:limit - 3}..."
  else
    echo "$text"
  fi
}

shorten "A tale of two cities" 12
shorten "Emma" 12
short=$(shorten "The old man and the sea" 10)
echo "${#short}"
