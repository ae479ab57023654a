#!/bin/bash
# Answers to simple commands.
respond() {
  local command=$1
  case "$command"
    hello)
      echo "Hello there"
      ;;
    bye)
      echo "Goodbye"
      ;;
    *)
      echo "I do not understand $command"
      ;;
  esac
}

for command in hello dance bye; do
  respond "$command"
done
