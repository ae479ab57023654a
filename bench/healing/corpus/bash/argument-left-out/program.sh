#!/bin/bash
# Makes badges.
set -u
badge() {
  local name=$1
  local role=$2
  echo "+----------------+"
  printf '| %-14s |\n' "$name"
  printf '| %-14s |\n' "$role"
  echo "+----------------+"
}

badge Ada engineer
badge Bob
