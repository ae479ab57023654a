#!/bin/bash
# Estimates how long a download takes.
set -e
size_mb=700
speed=4

seconds=$((size_mb / speed))
minutes=$((seconds / 60))
rest=$((seconds % 60))
echo "size:  $size_mb MB"
printf 'time:  %d:%02d\n' "$minutes" "$rest"

for speed in 8 16 32; do
  echo "at $speed MB/s: $((size_mb / speed)) s"
done
