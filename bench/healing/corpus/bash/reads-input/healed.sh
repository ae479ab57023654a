#!/bin/bash
# Asks for names and greets those who are known.
known="Ada Lovelace"
greeted=0

while IFS= read -r name; do
  echo "name: $name"
  if [ "$name" = "$known" ]; then
    echo "welcome back"
    greeted=$((greeted + 1))
  fi
done

echo "greeted: $greeted"
[ "$greeted" -eq 1 ]
