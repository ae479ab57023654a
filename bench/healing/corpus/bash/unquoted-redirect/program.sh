#!/bin/bash
# Writes notes to a file and reads them again.
set -e
folder=$(mktemp -d)
file="$folder/my notes.txt"

note() {
  echo "- $1" >> "$file"
}

echo "# Notes" > $file
note "water the plants"
note "buy stamps"

lines=$(wc -l < "$file")
cat "$file"
echo "lines: $lines"
rm -r "$folder"
