#!/bin/bash
# Finds who may enter by their role.
roles='ada admin
bob guest
cy editor'

allowed() {
  [ "$1" = "admin" ] || [ "$1" = "editor" ]
}

while read -r person role; do
  if allowed "$role"; then
    echo "$person may edit"
  else
    echo "$person may read"
  fi
done <<< "$roles"

mode="strict"
if [ "$mode" = "strict" ]; then
  echo "strict mode"
else
  exit 1
fi
