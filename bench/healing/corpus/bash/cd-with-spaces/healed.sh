#!/bin/bash
# Makes a folder for each project.
set -e
base=$(mktemp -d)
project="first draft"

create() {
  local folder="$base/$1"
  mkdir -p "$folder/src" "$folder/doc"
  echo "created $1"
}

create "$project"
create second
cd "$base/$project"
for entry in *; do
  echo "$entry"
done
cd /
rm -r "$base"
