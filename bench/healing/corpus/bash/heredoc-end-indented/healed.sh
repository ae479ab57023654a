#!/bin/bash
# Prints the usage and a summary.
usage() {
  cat <<EOF
usage: report [-v] NAME
  -v  say more
EOF
}

report() {
  local name=$1
  if [ -z "$name" ]; then
    usage
    return
  fi
  echo "report on $name"
}

report ""
report sales
