#!/bin/bash
# Rotates a list to the left.
days=(mon tue wed thu fri sat sun)

rotate() {
  local steps=$1
  shift
  local list=("$@")
  echo "${list[@]:steps}" "${list[@]:0:steps}"
}

rotate 2 "${days[@]}"
rotate 5 "${days[@]}"
weekend=("${days[@]:5}")
echo "weekend: ${weekend[*]}"
echo "working days: $(( ${#days[@]} - ${#weekend[@]} ))"
