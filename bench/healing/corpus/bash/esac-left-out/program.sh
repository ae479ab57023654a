#!/bin/bash
# A calculator for reverse Polish notation.
stack=()

push() {
  stack+=("$1")
}

pop() {
  local last=$(( ${#stack[@]} - 1 ))
  popped=${stack[$last]}
  unset "stack[$last]"
}

evaluate() {
  for token in $1; do
    case $token in
      +|-|x)
        pop; right=$popped
        pop; left=$popped
        [ "$token" = x ] && token='*'
        push $((left $token right))
        ;;
      *)
        push "$token"
        ;;
  done
  pop
  echo "$1 = $popped"
}

evaluate "3 4 +"
evaluate "5 1 2 + 4 x + 3 -"
