#!/usr/bin/env bash
# Adds up the sizes in a listing and reports them in kilobytes.
set -eu

listing='notes.txt 1200
photo.png 48000
draft.md 860
archive.tar 102400'

total=0
count=0
while read -r name size; do
  total=$((total + size))
  count=$((count + 1))
  printf '%-12s %8d\n' "$name" "$size"
done <<< "$listing"

average = $((total / count))
echo "files:   $count"
echo "total:   $((total / 1024)) kB"
echo "average: $average bytes"
