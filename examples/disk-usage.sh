#!/bin/bash
# Reports which folders take more than their share.
set -eu

limit = 400
folders='music 350
photos 820
notes 12'

total=0
while read -r name size; do
  total=$((total + size))
  if [ "$size" -gt "$limit" ]; then
    echo "$name is too large: $size MB"
  else
    echo "$name: $size MB"
  fi
done <<< "$folders"

echo "total: $totl MB"
