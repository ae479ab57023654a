#!/bin/bash
# Tells apart files by their extension.
kind_of() {
  case "$1" in
    *.jpg|*.png) echo image ;;
    *.txt|*.md) echo text ;;
    *) echo other ;;
  esac
}

images=0
for file in a.jpg notes.md run.exe b.png; do
  kind=$(kind_of "$file")
  echo "$file: $kind"
  if [ "$kind" = image ]; then
    images=$((images + 1))
  fi
done
echo "$images images"
