#!/bin/bash
# Classifies lines of a log.
log='INFO started
WARN disk almost full
ERROR disk full
INFO stopped'

errors=0
others=0
while IFS= read -r line; do
  if [[ $line == ERROR* ]; then
    errors=$((errors + 1))
    echo "! ${line#ERROR }"
  elif [[ $line == WARN* ]]; then
    echo "? ${line#WARN }"
  else
    others=$((others + 1))
  fi
done <<< "$log"
echo "errors: $errors, others: $others"
