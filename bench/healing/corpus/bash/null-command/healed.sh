#!/bin/bash
# A small state machine for a door.
state=closed

log() {
  # turned off
  :
}

transition() {
  case "$state/$1" in
    closed/open) state=opened ;;
    opened/close) state=closed ;;
    closed/lock) state=locked ;;
    locked/unlock) state=closed ;;
    *) echo "cannot $1 while $state" ;;
  esac
  log "$1"
}

for action in open lock close lock unlock; do
  transition "$action"
  echo "$action -> $state"
done
