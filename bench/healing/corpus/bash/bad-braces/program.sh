#!/bin/bash
# Lists files with their new names.
set -e
files=(report.txt photo.jpeg data.csv)

rename() {
  local file=$1
  local base=${file%.*}
  local extension=${file##*.}
  echo "${base}_backup.${extension}"
}

count=0
for file in "${files[@]}"; do
  echo "$file -> $(rename "$file")"
  count=$((count + 1))
done
echo "renamed ${$count} files"
