#!/bin/bash
# Reads settings and falls back to defaults.
settings='colour=blue
size=
shape=round'

value_of() {
  echo "$settings" | sed -n "s/^$1=//p"
}

show() {
  local key=$1
  local fallback=$2
  local value
  value=$(value_of "$key")
  if [ "$value" = "" ]; then
    echo "$key: $fallback (default)"
  else
    echo "$key: $value"
  fi
}

show colour red
show shape square
show size medium || exit 1
set -e
size=$(value_of size)
[ "$size" != large ]
echo "done"
