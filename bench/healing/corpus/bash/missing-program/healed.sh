#!/bin/bash
# Shows the names in a JSON document.
set -e
document='{"people": [{"name": "ada"}, {"name": "bob"}]}'

names() {
  echo "$document" | grep -o '"name": "[^"]*"' | sed 's/.*: "//; s/"$//'
}

number=0
for name in $(names); do
  number=$((number + 1))
  echo "$number: $name"
done
first=$(names | head -n 1)
echo "first: $first"
