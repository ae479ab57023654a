#!/bin/bash
# Encrypts a text with Caesar's cipher.
set -e
alphabet=abcdefghijklmnopqrstuvwxyz

shift_letter() {
  local letter=$1 by=$2
  local before=${alphabet%%"$letter"*}
  local position=$(( (${#before} + by) % 26 ))
  echo "${alphabet:position:1}"
}

message=hello
secret=""
for (( i = 0; i < ${#message}; i++ )); do
  secret+=$(shift_letter "${message:i:1}" 3)
done
echo "$message -> $secret"
