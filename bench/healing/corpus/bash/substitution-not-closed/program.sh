#!/bin/bash
# Finds the longest and shortest word of a list.
words="pear banana fig pomegranate kiwi"

length_of() {
  echo "${#1}"
}

longest=""
shortest=""
for word in $words; do
  length=$(length_of "$word"
  if [ -z "$longest" ] || [ "$length" -gt "${#longest}" ]; then
    longest=$word
  fi
  if [ -z "$shortest" ] || [ "$length" -lt "${#shortest}" ]; then
    shortest=$word
  fi
done

echo "longest:  $longest"
echo "shortest: $shortest"
sorted=$(echo "$words" | tr ' ' '\n' | sort | tr '\n' ' ')
echo "sorted:   $sorted"
