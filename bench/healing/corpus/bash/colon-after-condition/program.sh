#!/bin/bash
# Measures the balance of brackets.
balanced() {
  local text=$1 depth=0 character
  for (( i = 0; i < ${#text}; i++ )); do
    character=${text:i:1}
    case $character in
      '(') depth=$((depth + 1)) ;;
      ')') depth=$((depth - 1)) ;;
    esac
    if [ "$depth" -lt 0 ]; then
      return 1
    fi
  done
  [ "$depth" -eq 0 ]
}

for text in "(a)" "((b)" ")c("; do
  if balanced "$text":
    echo "$text ok"
  else
    echo "$text unbalanced"
  fi
done
