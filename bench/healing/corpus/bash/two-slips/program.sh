#!/bin/bash
# Keeps a list of tasks.
set -e
tasks=()

add_task() {
  tasks+=("$1")
  echo "added: $1"
}

list_tasks() {
  local number=1
  for task in "${tasks[@]}"; do
    echo "$number. $task"
    number=$((number + 1))
  done
}

add_task "write report"
add_taks "call Tom"
list_tasks
left =${#tasks[@]}
echo "$left tasks left"
