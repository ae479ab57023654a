#!/bin/bash
# Wraps words into lines of a given width.
text="the rain in spain stays mainly in the plain"

wrap() {
  local width=$1 line=""
  for word in $text; do
    if [ $(( ${#line} + ${#word} + 1 )) -gt "$width" ]; then
      echo "$line"
      line=$word
    else
      line="${line:+$line }$word"
    fi
  done
  echo "$line"

count_words() {
  set -- $text
  echo "$# words"
}

wrap 16
count_words
