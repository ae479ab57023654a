#!/bin/bash
# Shows the parts of a path.
set -e
path=/srv/data/2024/report.final.pdf

directory=${path%/*}
file=${path##*/}
stem=${file%.*}
extension=${file##*.}

echo "directory: $directory"
echo "file:      $file"
echo "stem:      ${stem"
echo "extension: ${extension}"
echo "upper:     ${extension^^}"
